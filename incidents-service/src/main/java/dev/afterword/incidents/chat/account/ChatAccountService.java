package dev.afterword.incidents.chat.account;

import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.connection.ChatConfig;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.people.KnownPerson;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Knows who the users of a chat are. */
@ApplicationScoped
public class ChatAccountService {

    private final ChatAccountRepository accounts;
    private final ChatConnectionService connections;
    private final PeopleService people;
    private final AuditService audit;
    private final ChatConfig config;
    private final CurrentUser user;
    private final Clock clock;

    ChatAccountService(
            ChatAccountRepository accounts,
            ChatConnectionService connections,
            PeopleService people,
            AuditService audit,
            ChatConfig config,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.connections = connections;
        this.people = people;
        this.audit = audit;
        this.config = config;
        this.user = user;
        this.clock = clock;
    }

    /** Who a user of a chat is; empty for one that is not linked. */
    public Uni<Optional<KnownPerson>> personOf(UUID connectionId, ChatUser chatUser) {
        return accounts.personOf(connectionId, chatUser).chain(id -> id.map(people::lastSeen)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /**
     * What people are called here whose accounts are linked, by the id of the user, for showing only.
     *
     * @param workspaceId their workspace, or empty where it is not known
     */
    public Uni<Map<String, String>> namesOf(ChatKind kind, String workspaceId, Collection<String> userIds) {
        return accounts.names(kind, workspaceId, userIds);
    }

    /** Whether what is known of a person's roles is young enough to act by. */
    public boolean isCurrent(KnownPerson person) {
        return person.seenAt() != null
                && clock.instant().isBefore(person.seenAt().plus(config.rolesHoldFor()));
    }

    /** Links a user to the person whose code they have typed; empty where no such code is good. */
    @WithTransaction
    public Uni<Optional<String>> connect(UUID connectionId, ChatUser chatUser, String code) {
        return accounts.takeCode(ChatCodes.hash(code))
                .call(person -> person.map(id -> accounts.link(connectionId, chatUser, id))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    Uni<Page<ChatAccountView>> page(UUID connectionId, PageQuery page) {
        var after = page.cursor() == null ? List.of("", "") : Cursor.decode(page.cursor(), 2);
        return connections
                .requireThere(connectionId)
                .chain(() -> accounts.of(connectionId, after.get(0), after.get(1), page.limit() + 1))
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.workspaceId(), last.userId())));
    }

    Uni<List<ChatAccountView>> mine() {
        return accounts.ofPerson(user.id());
    }

    Uni<Void> link(UUID connectionId, ChatUser chatUser, String personId) {
        requireNamed(chatUser);
        return connections.requireThere(connectionId).chain(() -> linkKnown(connectionId, chatUser, personId));
    }

    @WithTransaction
    Uni<Void> linkKnown(UUID connectionId, ChatUser chatUser, String personId) {
        return people.one(personId, "/personId")
                .call(() -> accounts.link(connectionId, chatUser, personId))
                .chain(person -> audit.deed(AuditKind.CHAT_USER_LINKED, chatUser.userId(), "Is " + person.name()));
    }

    private static void requireNamed(ChatUser chatUser) {
        if (!chatUser.isNamed()) {
            throw CommonProblems.badRequest("{userId}", "workspace and user have 1 to 100 characters");
        }
    }

    /** Takes back whatever link a user of a chat has. */
    Uni<Void> unlink(UUID connectionId, ChatUser chatUser) {
        return unlink(connectionId, chatUser, null)
                .chain(() -> audit.deed(AuditKind.CHAT_USER_UNLINKED, chatUser.userId(), null));
    }

    private Uni<Void> unlink(UUID connectionId, ChatUser chatUser, String personId) {
        requireNamed(chatUser);
        return accounts.unlink(connectionId, chatUser, personId)
                .invoke(gone -> {
                    if (!gone) {
                        throw CommonProblems.notFound("chat account", chatUser.userId());
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> unlinkMine(UUID connectionId, ChatUser chatUser) {
        return unlink(connectionId, chatUser, user.id());
    }

    Uni<ChatCodeView> newCode() {
        var code = ChatCodes.next();
        var until = clock.instant().plus(config.codeHoldsFor());
        return accounts.keepCode(ChatCodes.hash(code), user.id(), until).replaceWith(new ChatCodeView(code, until));
    }
}
