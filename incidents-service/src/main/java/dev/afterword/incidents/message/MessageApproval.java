package dev.afterword.incidents.message;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may let a message go out. The commander decides; where there is none, or the commander wrote the message, a
 * manager or an administrator does. Nobody approves their own words unless the configuration lets them.
 */
@ApplicationScoped
class MessageApproval {

    private final PeopleService people;
    private final MessageConfig config;
    private final CurrentUser user;

    MessageApproval(PeopleService people, MessageConfig config, CurrentUser user) {
        this.people = people;
        this.config = config;
        this.user = user;
    }

    void requireApprover(IncidentHandle incident, Message message) {
        if (isOwn(message, user.id())) {
            throw MessageProblems.ownWords();
        }
        var commander = incident.commander();
        if (commander == null || isOwn(message, commander.id())) {
            user.require(Roles.MANAGER, Roles.ADMIN);
        } else if (!commander.id().equals(user.id())) {
            throw MessageProblems.notInCommand();
        }
    }

    /** What everybody has heard is taken back by the commander, a manager or an administrator, also if they wrote it. */
    void requireWithdrawer(IncidentHandle incident, Message message) {
        var commander = incident.commander();
        if (message.wasSent() && (commander == null || !commander.id().equals(user.id()))) {
            user.require(Roles.MANAGER, Roles.ADMIN);
        }
    }

    private boolean isOwn(Message message, String personId) {
        return !config.authorMayApprove() && message.isWrittenBy(personId);
    }

    /** Customers are told what happened and never who was there. */
    Uni<Void> requireNobodyNamed(Message message) {
        if (message.audience != MessageAudience.CUSTOMER) {
            return Uni.createFrom().voidItem();
        }
        return people.namedIn(message.content().texts())
                .invoke(MessageApproval::requireNone)
                .replaceWithVoid();
    }

    private static void requireNone(List<String> pointers) {
        if (!pointers.isEmpty()) {
            throw MessageProblems.namesAPerson(pointers);
        }
    }
}
