package dev.afterword.incidents.chat.account;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps who is who, and the codes by which people say so; plain SQL, since neither has a behaviour. */
@ApplicationScoped
class ChatAccountRepository {

    private static final String PERSON =
            "select person_id from chat_account where connection_id = $1 and workspace_id = $2 and user_id = $3";

    private static final String NAMES =
            """
            select distinct on (a.user_id) a.user_id, p.name
              from chat_account a join chat_connection c on c.id = a.connection_id join person p on p.id = a.person_id
             where c.kind = $1 and c.state <> 'DELETED' and a.user_id = any($2) and ($3 = '' or a.workspace_id = $3)
             order by a.user_id, a.linked_at desc""";

    private static final String ACCOUNTS =
            """
            select a.connection_id, c.name as connection_name, c.kind, a.workspace_id, a.user_id, a.user_name,
                   a.person_id, p.name as person_name, a.linked_at
              from chat_account a join chat_connection c on c.id = a.connection_id join person p on p.id = a.person_id
             where c.state <> 'DELETED' and """;

    private static final String OF_CONNECTION = ACCOUNTS
            + " a.connection_id = $1 and (a.workspace_id, a.user_id) > ($2, $3) order by a.workspace_id, a.user_id limit $4";

    private static final String OF_PERSON =
            ACCOUNTS + " a.person_id = $1 order by a.linked_at, a.connection_id, a.workspace_id, a.user_id";

    private static final String LINK =
            """
            insert into chat_account (connection_id, workspace_id, user_id, user_name, person_id, linked_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (connection_id, workspace_id, user_id) do update
               set person_id = excluded.person_id, user_name = coalesce(excluded.user_name, chat_account.user_name),
                   linked_at = case when chat_account.person_id = excluded.person_id then chat_account.linked_at
                                    else excluded.linked_at end""";

    private static final String UNLINK =
            "delete from chat_account where connection_id = $1 and workspace_id = $2 and user_id = $3"
                    + " and ($4::text is null or person_id = $4)";

    private static final String KEEP_CODE =
            """
            insert into chat_code (code, person_id, expires_at) values ($1, $2, $3)
            on conflict (person_id) do update set code = excluded.code, expires_at = excluded.expires_at""";

    private static final String TAKE_CODE =
            "delete from chat_code where code = ?1 and expires_at > ?2 returning person_id";

    private final Pool pool;
    private final Clock clock;

    ChatAccountRepository(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Optional<String>> personOf(UUID connectionId, ChatUser user) {
        return pool.preparedQuery(PERSON)
                .execute(Tuple.of(connectionId, user.workspaceId(), user.userId()))
                .map(rows -> rows.stream().findFirst().map(row -> row.getString("person_id")));
    }

    /** What people are called here whose accounts are linked, by the id of the user. */
    Uni<Map<String, String>> names(ChatKind kind, String workspaceId, Collection<String> userIds) {
        return pool.preparedQuery(NAMES)
                .execute(Tuple.of(kind.name(), userIds.toArray(String[]::new), workspaceId))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.getString("user_id"), row -> row.getString("name"))));
    }

    Uni<List<ChatAccountView>> of(UUID connectionId, String afterWorkspace, String afterUser, int limit) {
        return pool.preparedQuery(OF_CONNECTION)
                .execute(Tuple.of(connectionId, afterWorkspace, afterUser, limit))
                .map(rows -> rows.stream().map(ChatAccountRepository::view).toList());
    }

    Uni<List<ChatAccountView>> ofPerson(String personId) {
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(personId))
                .map(rows -> rows.stream().map(ChatAccountRepository::view).toList());
    }

    /** Runs in the caller's transaction. */
    Uni<Void> link(UUID connectionId, ChatUser user, String personId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LINK)
                        .setParameter(1, connectionId)
                        .setParameter(2, user.workspaceId())
                        .setParameter(3, user.userId())
                        .setParameter(4, user.userName())
                        .setParameter(5, personId)
                        .setParameter(6, now())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Whether there was such a link; where a person is named, one to that person. */
    Uni<Boolean> unlink(UUID connectionId, ChatUser user, String personId) {
        return pool.preparedQuery(UNLINK)
                .execute(Tuple.of(connectionId, user.workspaceId(), user.userId(), personId))
                .map(rows -> rows.rowCount() == 1);
    }

    /** A new code takes the place of the person's last one. */
    Uni<Void> keepCode(String hash, String personId, Instant expiresAt) {
        return pool.preparedQuery(KEEP_CODE)
                .execute(Tuple.of(hash, personId, expiresAt.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Whose code it is; it is good no more. Runs in the caller's transaction. */
    Uni<Optional<String>> takeCode(String hash) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE_CODE, String.class)
                        .setParameter(1, hash)
                        .setParameter(2, now())
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static ChatAccountView view(Row row) {
        return new ChatAccountView(
                row.getUUID("connection_id"),
                row.getString("connection_name"),
                ChatKind.valueOf(row.getString("kind")),
                row.getString("workspace_id"),
                row.getString("user_id"),
                row.getString("user_name"),
                new PersonRef(row.getString("person_id"), row.getString("person_name")),
                row.getOffsetDateTime("linked_at").toInstant());
    }
}
