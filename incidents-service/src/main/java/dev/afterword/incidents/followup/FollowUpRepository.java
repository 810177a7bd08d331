package dev.afterword.incidents.followup;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.identity.Reader;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps the read model; an event that is older than what is shown changes nothing. */
@ApplicationScoped
class FollowUpRepository {

    private static final String KEEP =
            """
            insert into follow_up (id, incident_id, key, title, status, kind, priority, owner_id, owner_name, due_at,
                tracker_key, tracker_url, verified_at, verified_by_id, verified_by_name, visibility, audience, sequence)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
            on conflict (id) do update set incident_id = excluded.incident_id, key = excluded.key,
                title = excluded.title, status = excluded.status, kind = excluded.kind, priority = excluded.priority,
                owner_id = excluded.owner_id, owner_name = excluded.owner_name, due_at = excluded.due_at,
                tracker_key = excluded.tracker_key, tracker_url = excluded.tracker_url,
                verified_at = excluded.verified_at, verified_by_id = excluded.verified_by_id,
                verified_by_name = excluded.verified_by_name, visibility = excluded.visibility,
                audience = excluded.audience, sequence = excluded.sequence
            where follow_up.sequence < excluded.sequence
            """;

    private static final String OF_INCIDENT =
            """
            select *, (due_at < $3 and status in ('PROPOSED', 'OPEN', 'IN_PROGRESS', 'BLOCKED', 'DEFERRED')) as overdue
              from follow_up
             where incident_id = $1 and (visibility = 'ORGANISATION' or audience && $2)
             order by id""";

    private final Pool pool;

    FollowUpRepository(Pool pool) {
        this.pool = pool;
    }

    /** Runs in the transaction that records the event. */
    Uni<Void> keep(FollowUpState state, long sequence) {
        return Panache.getSession().chain(session -> {
            var statement = session.createNativeQuery(KEEP);
            var values = values(state, sequence);
            for (int i = 0; i < values.length; i++) {
                statement.setParameter(i + 1, values[i]);
            }
            return statement.executeUpdate().replaceWithVoid();
        });
    }

    private static Object[] values(FollowUpState state, long sequence) {
        return new Object[] {
            state.id(),
            state.incidentId(),
            state.key(),
            state.title(),
            state.status(),
            state.kind(),
            state.priority(),
            state.owner() == null ? null : state.owner().id(),
            state.owner() == null ? null : state.owner().name(),
            state.dueAt(),
            state.tracker() == null ? null : state.tracker().key(),
            state.tracker() == null ? null : state.tracker().url(),
            state.verifiedAt(),
            state.verifiedBy() == null ? null : state.verifiedBy().id(),
            state.verifiedBy() == null ? null : state.verifiedBy().name(),
            state.visibility(),
            state.audience().toArray(String[]::new),
            sequence
        };
    }

    Uni<List<FollowUpView>> of(UUID incidentId, Reader reader, Instant now) {
        return pool.preparedQuery(OF_INCIDENT)
                .execute(Tuple.of(incidentId, reader.asArray(), now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(FollowUpRepository::view)
                        .toList());
    }

    private static FollowUpView view(Row row) {
        var tracker = row.getString("tracker_key");
        return new FollowUpView(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getString("status"),
                row.getString("kind"),
                row.getString("priority"),
                person(row, "owner"),
                at(row, "due_at"),
                Boolean.TRUE.equals(row.getBoolean("overdue")),
                tracker == null ? null : new FollowUpView.Tracker(tracker, row.getString("tracker_url")),
                at(row, "verified_at"),
                person(row, "verified_by"));
    }

    private static PersonRef person(Row row, String column) {
        var id = row.getString(column + "_id");
        return id == null ? null : new PersonRef(id, row.getString(column + "_name"));
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
