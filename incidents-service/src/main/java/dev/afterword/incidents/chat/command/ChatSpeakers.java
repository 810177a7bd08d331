package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.chat.account.ChatAccountService;
import dev.afterword.incidents.chat.account.ChatIdentity;
import dev.afterword.incidents.chat.connection.ChatConfig;
import dev.afterword.incidents.people.KnownPerson;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Function;

/** Finds out who speaks, and lets them act as themselves; whoever is not linked is told how to be, and changes nothing. */
@ApplicationScoped
public class ChatSpeakers {

    private static final Set<String> WRITERS =
            Set.of(Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION);

    private final ChatAccountService accounts;
    private final ChatIdentity identity;
    private final ChatConfig config;

    ChatSpeakers(ChatAccountService accounts, ChatIdentity identity, ChatConfig config) {
        this.accounts = accounts;
        this.identity = identity;
        this.config = config;
    }

    /** Runs something as the person who speaks, if they may read, or write, at all. */
    Uni<ChatAnswer> as(ChatCall call, boolean writes, Function<KnownPerson, Uni<ChatAnswer>> work) {
        return accounts.personOf(call.connection().id(), call.user())
                .chain(found -> found.map(person -> as(person, writes, work))
                        .orElseGet(() -> Uni.createFrom().item(unknown(call))));
    }

    private Uni<ChatAnswer> as(KnownPerson person, boolean writes, Function<KnownPerson, Uni<ChatAnswer>> work) {
        if (!accounts.isCurrent(person)) {
            return Uni.createFrom()
                    .item(ChatAnswer.quiet(
                                    "You have not been in Afterword for a while, so it does not know what you may"
                                            + " do. Sign in once, then say it again.")
                            .reading(config.publicUrl(), "Sign in"));
        }
        if (!may(person, writes)) {
            return Uni.createFrom()
                    .item(ChatAnswer.quiet(
                            person.ref().name() + " may not do this: it needs the role of a responder or more."));
        }
        identity.actAs(person);
        return work.apply(person);
    }

    /** Whether a person's roles let them read, or write. */
    boolean may(KnownPerson person, boolean writes) {
        return accounts.isCurrent(person)
                && (writes
                        ? person.roles().stream().anyMatch(WRITERS::contains)
                        : !person.roles().isEmpty());
    }

    private ChatAnswer unknown(ChatCall call) {
        return ChatAnswer.quiet(
                "Afterword does not know who you are here, so nothing was changed.",
                "Ask an administrator to link you, or make a code under Settings in Afterword and say: " + call.word()
                        + " connect CODE");
    }
}
