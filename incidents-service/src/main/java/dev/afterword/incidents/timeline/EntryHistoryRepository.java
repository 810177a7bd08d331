package dev.afterword.incidents.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.Ids;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps what entries said before they were corrected. */
@ApplicationScoped
class EntryHistoryRepository implements PanacheRepositoryBase<TimelineEntryVersion, UUID> {

    /** A version is for those who may read the entry now and could read it then. */
    private static final String OF_ENTRY =
            """
            select v.* from timeline_entry_version v join timeline_entry e on e.id = v.entry_id
             where e.incident_id = $1 and e.id = $2
               and (v.audience not in ('PRIVATE', 'RESPONDERS') or e.actor_id = $3
                    or (v.audience = 'RESPONDERS' and exists (
                        select 1 from role_assignment a where a.incident_id = e.incident_id and a.person_id = $3)))
             order by v.entry_version""";

    private final Pool pool;
    private final ObjectMapper json;

    EntryHistoryRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<Void> keep(
            TimelineEntry entry, EntryFacts facts, List<String> changed, String reason, PersonRef by, Instant now) {
        return persist(version(entry, facts, changed, reason, by, now)).replaceWithVoid();
    }

    /** The same for words alone, where another system's newer version is the reason. */
    Uni<Void> keepForSource(TimelineEntry entry, EntryFacts facts, String reason, PersonRef by, Instant now) {
        return persist(version(entry, facts, List.of("text"), reason, by, now).bySource(true))
                .replaceWithVoid();
    }

    private TimelineEntryVersion version(
            TimelineEntry entry, EntryFacts facts, List<String> changed, String reason, PersonRef by, Instant now) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        return new TimelineEntryVersion(Ids.next(), entry, write(facts), changed.toArray(String[]::new), why, by, now);
    }

    Uni<List<TimelineEntryVersionView>> of(UUID incidentId, UUID entryId, String readerId) {
        return pool.preparedQuery(OF_ENTRY)
                .execute(Tuple.of(incidentId, entryId, readerId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::view)
                        .toList());
    }

    /** Whether somebody other than this person, and not its source, has corrected or judged an entry; in the session. */
    Uni<Boolean> isTouchedByOthers(UUID entryId, String personId) {
        return count("entryId = ?1 and correctedBy.id <> ?2 and bySource = false", entryId, personId)
                .map(count -> count > 0);
    }

    /** Why somebody last corrected an entry here, whatever its source says since; empty where nobody did. In the session. */
    Uni<Optional<String>> lastReason(UUID entryId) {
        return find("entryId = ?1 and bySource = false order by entryVersion desc", entryId)
                .firstResult()
                .map(version -> Optional.ofNullable(version).map(TimelineEntryVersion::reason));
    }

    private TimelineEntryVersionView view(Row row) {
        return new TimelineEntryVersionView(
                row.getLong("entry_version"),
                read(row.getString("facts")),
                Arrays.asList(row.getArrayOfStrings("changed")),
                new PersonRef(row.getString("corrected_by_id"), row.getString("corrected_by_name")),
                row.getOffsetDateTime("corrected_at").toInstant(),
                row.getString("reason"));
    }

    private String write(EntryFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntryFacts read(String facts) {
        try {
            return json.readValue(facts, EntryFacts.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
