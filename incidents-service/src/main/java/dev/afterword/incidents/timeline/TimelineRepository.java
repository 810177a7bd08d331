package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ActorRole;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps timeline entries and reads them in the order of the story. */
@ApplicationScoped
class TimelineRepository implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final String ONE = "select e.* from timeline_entry e where e.incident_id = $1 and e.id = $2 and "
            + TimelineList.READABLE.formatted("$3");

    private static final String READABLE_ONE = "select e.id from timeline_entry e where e.incident_id = ?1"
            + " and e.id = ?2 and " + TimelineList.READABLE.formatted("?3");

    private static final String READABLE_ONES = "select e.id from timeline_entry e where e.incident_id = ?1"
            + " and cast(e.id as text) = any(?2) and " + TimelineList.READABLE.formatted("?3");

    private static final String IMPORTED =
            """
            select e.id from timeline_entry e
             where e.incident_id = ?1 and (e.imported_system, e.imported_id) in (
                   select * from unnest(cast(?2 as text[]), cast(?3 as text[])))""";

    private static final String KNOWN =
            """
            select e.imported_id, e.text, exists (select 1 from timeline_entry_version v
                     where v.entry_id = e.id and 'text' = any(v.changed) and not v.by_source),
                   e.audience = 'PRIVATE' and ?4 = coalesce((select v.reason from timeline_entry_version v
                     where v.entry_id = e.id and not v.by_source order by v.entry_version desc limit 1), ''),
                   e.newer_text, e.audience in ('CUSTOMER', 'PUBLIC'), e.source_edited_at, e.source_gone
              from timeline_entry e
             where e.incident_id = ?1 and e.imported_system = ?2 and e.imported_id = any(?3)""";

    private static final String ROLES =
            """
            select role, from_at, to_at from role_assignment
             where incident_id = ?1 and person_id = ?2 order by (role = 'COMMANDER') desc, from_at, id""";

    private static final String TAKES_PART =
            "select exists (select 1 from role_assignment a where a.incident_id = ?1 and a.person_id = ?2)";

    /**
     * A role on an incident for a while.
     *
     * @param role role
     * @param from since when
     * @param to until when, or null while it is held
     */
    record Held(ActorRole role, Instant from, Instant to) {

        boolean at(Instant instant) {
            return !instant.isBefore(from) && (to == null || instant.isBefore(to));
        }
    }

    private final Pool pool;

    TimelineRepository(Pool pool) {
        this.pool = pool;
    }

    /** In one batch; Panache would start one operation for each. */
    Uni<Void> keep(List<TimelineEntry> entries) {
        return getSession().chain(session -> session.persistAll(entries.toArray()));
    }

    Uni<Page<TimelineEntryView>> page(
            TimelineSubject.Told subject, TimelineQuery query, PageQuery page, String readerId) {
        var list = TimelineList.of(subject, query, page, readerId);
        return pool.preparedQuery(list.sql())
                .execute(list.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows -> Page.of(rows, page.limit(), TimelineRow::cursor)
                        .map(row -> TimelineRow.view(row, subject.moments()))
                        .map(entry -> query.isExternal() ? entry.forOutside() : entry));
    }

    Uni<Optional<TimelineEntryView>> read(TimelineSubject.Told subject, UUID entryId, String readerId) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(subject.id(), entryId, readerId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> TimelineRow.view(row, subject.moments())));
    }

    /** The entry for a change, empty unless the reader may read it. Runs in the caller's session. */
    Uni<Optional<TimelineEntry>> findReadable(UUID incidentId, UUID entryId, String readerId) {
        return getSession()
                .chain(session -> session.createNativeQuery(READABLE_ONE, UUID.class)
                        .setParameter(1, incidentId)
                        .setParameter(2, entryId)
                        .setParameter(3, readerId)
                        .getResultList())
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(Optional.<TimelineEntry>empty())
                        : findById(entryId).map(Optional::of));
    }

    /** Those of the entries that the reader may read. */
    Uni<List<UUID>> readableOnes(UUID incidentId, List<UUID> entryIds, String readerId) {
        return getSession().chain(session -> session.createNativeQuery(READABLE_ONES, UUID.class)
                .setParameter(1, incidentId)
                .setParameter(2, entryIds.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter(3, readerId)
                .getResultList());
    }

    /** The entries of an incident that were imported from one of these places. */
    Uni<List<TimelineEntry>> imported(UUID incidentId, List<ImportedFrom> places) {
        if (places.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return getSession()
                .chain(session -> session.createNativeQuery(IMPORTED, UUID.class)
                        .setParameter(1, incidentId)
                        .setParameter(
                                2, places.stream().map(ImportedFrom::system).toArray(String[]::new))
                        .setParameter(
                                3, places.stream().map(ImportedFrom::externalId).toArray(String[]::new))
                        .getResultList())
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids));
    }

    /** What entries of an incident say that were imported from these places. */
    Uni<List<ImportedEntryService.Known>> known(UUID incidentId, String system, Collection<String> ids) {
        return getSession()
                .chain(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter(1, incidentId)
                        .setParameter(2, system)
                        .setParameter(3, ids.toArray(String[]::new))
                        .setParameter(4, WithdrawnEntryService.WITHDRAWN)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new ImportedEntryService.Known(
                                (String) row[0],
                                (String) row[1],
                                (Boolean) row[2],
                                (Boolean) row[3],
                                (String) row[4],
                                (Boolean) row[5],
                                row[6] == null ? null : instant(row[6]),
                                (Boolean) row[7]))
                        .toList());
    }

    /** The roles that a person holds or held on an incident, command first. */
    Uni<List<Held>> rolesOf(UUID incidentId, String personId) {
        return getSession()
                .chain(session -> session.createNativeQuery(ROLES, Object[].class)
                        .setParameter(1, incidentId)
                        .setParameter(2, personId)
                        .getResultList())
                .map(rows -> rows.stream().map(TimelineRepository::held).toList());
    }

    Uni<Boolean> takesPart(UUID incidentId, String personId) {
        return getSession().chain(session -> session.createNativeQuery(TAKES_PART, Boolean.class)
                .setParameter(1, incidentId)
                .setParameter(2, personId)
                .getSingleResult());
    }

    private static Held held(Object[] row) {
        var role = Arrays.stream(ActorRole.values())
                .filter(known -> known.name().equals(row[0]))
                .findFirst()
                .orElse(null);
        return new Held(role, instant(row[1]), row[2] == null ? null : instant(row[2]));
    }

    private static Instant instant(Object column) {
        return column instanceof Instant at ? at : ((OffsetDateTime) column).toInstant();
    }
}
