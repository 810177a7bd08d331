package dev.afterword.incidents.chat.account;

import dev.afterword.incidents.people.KnownPerson;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets the present request act as the person who speaks, with their roles and teams and no more. */
@ApplicationScoped
public class ChatIdentity {

    private final CurrentIdentityAssociation association;

    ChatIdentity(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** From here on the caller is this person, who has been proven by the chat and their link. */
    public void actAs(KnownPerson person) {
        association.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new LinkedPersonToken(person))
                .addRoles(person.roles())
                .build());
    }
}
