package dev.afterword.incidents.chat.account;

import dev.afterword.incidents.people.KnownPerson;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The claims of the last token of a person who speaks from a chat, as far as this service asks for them. */
final class LinkedPersonToken implements JsonWebToken {

    private final Map<String, Object> claims;

    LinkedPersonToken(KnownPerson person) {
        this.claims = Map.of(
                "sub", person.ref().id(),
                "name", person.ref().name(),
                "preferred_username", person.username(),
                "groups", person.teams());
    }

    @Override
    public String getName() {
        return getClaim("preferred_username");
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String claimName) {
        return (T) claims.get(claimName);
    }
}
