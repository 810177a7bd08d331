package dev.afterword.actions.tracker.mirror;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Wishes and links, inside the transaction of whoever asks. */
@ApplicationScoped
class MirrorRepository {

    /** A wish that a person had to look at comes up again; one that is under way or fulfilled stays as it is. */
    private static final String WISH =
            """
            insert into tracker_intent
                   (id, action_id, connection_id, kind, state, attempts, next_at, created_at, updated_at)
            values (?1, ?2, ?3, ?4, 'PENDING', 0, now(), now(), now())
                on conflict on constraint uq_tracker_intent_action_id_kind do update
               set state = 'PENDING', connection_id = excluded.connection_id, attempts = 0, next_at = now(),
                   message = null, claim = null, updated_at = now()
             where tracker_intent.state in ('NEEDS_HUMAN', 'DROPPED')""";

    private static final String FINISH =
            """
            update tracker_intent set state = ?3, message = ?4, updated_at = now()
             where id = ?1 and claim = ?2 and state = 'CLAIMED'""";

    private static final String LINK =
            """
            insert into tracker_link (action_id, connection_id, issue_id, issue_key, remote_category, created_at)
            values (?1, ?2, ?3, ?4, ?5, now())""";

    private static final String BY_ISSUE =
            """
            select action_id, connection_id, issue_id, issue_key, remote_category, remote_updated_at
              from tracker_link where connection_id = ?1 and issue_id = ?2""";

    private static final String BY_ACTION =
            """
            select action_id, connection_id, issue_id, issue_key, remote_category, remote_updated_at
              from tracker_link where action_id = ?1""";

    private static final String HEAR =
            """
            update tracker_link set issue_key = ?2, remote_category = ?3, remote_updated_at = ?4
             where action_id = ?1""";

    private static final String AWAITED =
            """
            select count(*) from tracker_intent
             where action_id = ?1 and connection_id = ?2 and kind = 'CREATE' and state in ('PENDING', 'CLAIMED')""";

    Uni<Integer> wish(UUID id, UUID actionId, UUID connectionId, Intent.Kind kind) {
        return execute(WISH, id, actionId, connectionId, kind.name());
    }

    /** Rows changed: none where another worker has taken the wish over. */
    Uni<Integer> finish(Intent intent, String state, String message) {
        return execute(FINISH, intent.id(), intent.claim(), state, message);
    }

    Uni<Integer> link(UUID actionId, UUID connectionId, String issueId, String issueKey, String category) {
        return execute(LINK, actionId, connectionId, issueId, issueKey, category);
    }

    Uni<Integer> hear(UUID actionId, String issueKey, String category, Instant updatedAt) {
        return execute(HEAR, actionId, issueKey, category, updatedAt);
    }

    Uni<MirrorLink> findByIssue(UUID connectionId, String issueId) {
        return one(BY_ISSUE, connectionId, issueId);
    }

    Uni<MirrorLink> findByAction(UUID actionId) {
        return one(BY_ACTION, actionId);
    }

    Uni<Boolean> isAwaited(UUID actionId, UUID connectionId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AWAITED, Long.class)
                        .setParameter(1, actionId)
                        .setParameter(2, connectionId)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    private static Uni<Integer> execute(String statement, Object... values) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    private static Uni<MirrorLink> one(String query, Object... values) {
        return Panache.getSession()
                .chain(session -> {
                    var select = session.createNativeQuery(query, Tuple.class);
                    for (int i = 0; i < values.length; i++) {
                        select.setParameter(i + 1, values[i]);
                    }
                    return select.getSingleResultOrNull();
                })
                .map(MirrorRepository::link);
    }

    private static MirrorLink link(Tuple row) {
        return row == null
                ? null
                : new MirrorLink(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        instant(row.get(5)));
    }

    /** Drivers give a timestamptz in one form or the other. */
    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) time;
    }
}
