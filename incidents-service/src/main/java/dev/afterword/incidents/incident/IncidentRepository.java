package dev.afterword.incidents.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.timeline.TimelineSubject;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Keeps incidents. Writers get entities, locked, so that what happens to one incident happens one after another;
 * readers get rows with one statement, without a session.
 */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    private static final String VISIBLE = " and (i.visibility = 'ORGANISATION' or i.audience && $2)";
    private static final String READ = "select i.*, " + IncidentContext.AS_JSON.formatted("$2")
            + " as context from incident i where i.%s = $1" + VISIBLE;
    private static final String FIND_VISIBLE = "select i.id from incident i where i.%s = $1" + VISIBLE;
    private static final String FIND_VISIBLE_IN_SESSION = FIND_VISIBLE.replace('$', '?');
    private static final String FIND_STORY = "select i.* from incident i where i.%s = $1" + VISIBLE;
    private static final String CONTEXT =
            "select " + IncidentContext.AS_JSON.formatted("?2") + " as context from incident i where i.id = ?1";

    /** Whether the target is, or is merged into, the incident: the chain is followed to its end. */
    private static final String LEADS_TO =
            """
            with recursive chain as (
                select id, merged_into from incident where id = ?1
                union
                select i.id, i.merged_into from incident i join chain c on i.id = c.merged_into)
            select count(*) from chain where id = ?2
            """;

    /** Merges wait for each other, or two at once could close a circle that neither sees. */
    private static final String LOCK_MERGES =
            "select 1 from (select pg_advisory_xact_lock(hashtext('incident.merge'))) held";

    private static final String WINDOWED =
            """
            select distinct w.service from impact_window w
             where w.incident_id = ?1 and w.level <> 'NONE' and w.service = any(?2) order by w.service""";

    private static final String NEXT_NUMBER = "select nextval('incident_number')";

    /** Nine digits; of eight numbers one is free, as long as there are not a hundred million restricted incidents. */
    private static final String NUMBER_BY_LOT =
            """
            select drawn.number from (
                select cast(100000000 + floor(random() * 900000000) as bigint) as number from generate_series(1, 8)) drawn
             where not exists (select from incident i where i.key = 'INC-' || drawn.number)
             limit 1""";

    /** An incident with what other features know of it. */
    record Found(Incident incident, IncidentContext context) {}

    private final Pool pool;
    private final ObjectMapper json;

    IncidentRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /**
     * A key that nobody has. One that is restricted takes no number from the row, where it would leave a gap that tells of
     * it, but one by lot from far above.
     */
    Uni<String> nextKey(Visibility visibility) {
        var number = visibility == Visibility.RESTRICTED ? NUMBER_BY_LOT : NEXT_NUMBER;
        return getSession()
                .chain(session -> session.createNativeQuery(number, Long.class).getSingleResult())
                .map(found -> "INC-" + found);
    }

    Uni<Incident> lock(ResourceId id) {
        return id.uuid() == null
                ? find("key", id.key()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult()
                : findById(id.uuid(), LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Incident> find(ResourceId id) {
        return id.uuid() == null ? find("key", id.key()).firstResult() : findById(id.uuid());
    }

    /** The same within the caller's transaction; the incident is not read, so that a later lock reads it fresh. */
    Uni<Optional<UUID>> findVisibleInSession(ResourceId id, Reader reader) {
        return getSession()
                .chain(session -> session.createNativeQuery(FIND_VISIBLE_IN_SESSION.formatted(column(id)), UUID.class)
                        .setParameter(1, value(id))
                        .setParameter(2, reader.asArray())
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    Uni<IncidentContext> contextOf(Incident incident, Reader reader) {
        return getSession()
                .chain(session -> session.createNativeQuery(CONTEXT, String.class)
                        .setParameter(1, incident.id)
                        .setParameter(2, reader.asArray())
                        .getSingleResult())
                .map(this::context);
    }

    /** Which of the services have an impact window that says that they were not well. */
    Uni<List<String>> windowed(UUID incidentId, List<String> services) {
        return getSession().chain(session -> session.createNativeQuery(WINDOWED, String.class)
                .setParameter(1, incidentId)
                .setParameter(2, services.toArray(String[]::new))
                .getResultList());
    }

    Uni<Void> lockMerges() {
        return getSession()
                .chain(session ->
                        session.createNativeQuery(LOCK_MERGES, Integer.class).getSingleResult())
                .replaceWithVoid();
    }

    Uni<Boolean> leadsTo(UUID target, UUID incident) {
        return getSession()
                .chain(session -> session.createNativeQuery(LEADS_TO, Long.class)
                        .setParameter(1, target)
                        .setParameter(2, incident)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** The incident if the reader may see it; one round trip, no transaction. */
    Uni<Optional<Found>> read(ResourceId id, Reader reader) {
        return pool.preparedQuery(READ.formatted(column(id)))
                .execute(Tuple.of(value(id), reader.asArray()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(this::found));
    }

    /** The id of the incident if the reader may see it. */
    Uni<Optional<UUID>> findVisible(ResourceId id, Reader reader) {
        return pool.preparedQuery(FIND_VISIBLE.formatted(column(id)))
                .execute(Tuple.of(value(id), reader.asArray()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> row.getUUID("id")));
    }

    /** What a timeline needs to know of the incident if the reader may see it. */
    Uni<Optional<TimelineSubject.Told>> findVisibleStory(ResourceId id, Reader reader) {
        return pool.preparedQuery(FIND_STORY.formatted(column(id)))
                .execute(Tuple.of(value(id), reader.asArray()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> new TimelineSubject.Told(row.getUUID("id"), IncidentRow.moments(row))));
    }

    Uni<Page<IncidentSummary>> list(IncidentQuery query, PageQuery page, Reader reader) {
        var list = IncidentList.of(query, page, reader);
        return pool.preparedQuery(list.sql())
                .execute(list.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows ->
                        Page.of(rows, page.limit(), IncidentRepository::cursor).map(IncidentRow::summary));
    }

    private static String cursor(Row row) {
        return Cursor.encode(IncidentRow.at(row, "happened_at"), row.getUUID("id"));
    }

    private static String column(ResourceId id) {
        return id.uuid() == null ? "key" : "id";
    }

    private static Object value(ResourceId id) {
        return id.uuid() == null ? id.key() : id.uuid();
    }

    private Found found(Row row) {
        return new Found(IncidentRow.incident(row), context(row.getString("context")));
    }

    private IncidentContext context(String text) {
        try {
            return json.readValue(text, IncidentContext.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
