package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ActorRole;
import dev.afterword.incidents.entry.Causality;
import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.entry.EntryPrecision;
import dev.afterword.incidents.entry.EntryTag;
import dev.afterword.incidents.entry.EvidenceConverter;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.entry.NewerVersion;
import dev.afterword.incidents.entry.OriginalTime;
import dev.afterword.incidents.entry.SymptomOrCause;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.page.Cursor;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;

/** Reads rows of the timeline outside Hibernate, where a page has one round trip to spend. */
final class TimelineRow {

    private TimelineRow() {}

    static String cursor(Row row) {
        return Cursor.encode(at(row, "occurred_at"), row.getLong("position"));
    }

    static TimelineEntryView view(Row row, Moments moments) {
        var occurredAt = at(row, "occurred_at");
        var phase = word(row, "phase", EntryPhase::valueOf);
        var importedFrom = importedFrom(row);
        return new TimelineEntryView(
                row.getUUID("id"),
                TimelineEntryKind.valueOf(row.getString("kind")),
                occurredAt,
                EntryPrecision.valueOf(row.getString("time_precision")),
                originalTime(row),
                at(row, "recorded_at"),
                row.getString("text"),
                EntryAudience.valueOf(row.getString("audience")),
                row.getString("service"),
                actor(row),
                word(row, "actor_role", ActorRole::valueOf),
                row.getBoolean("automatic"),
                TimelineEntry.source(row.getBoolean("automatic"), importedFrom),
                importedFrom,
                phase == null ? EntryPhase.of(moments, occurredAt) : phase,
                phase != null,
                Causality.valueOf(row.getString("causality")),
                row.getString("causality_reason"),
                word(row, "symptom_or_cause", SymptomOrCause::valueOf),
                Arrays.stream(row.getArrayOfStrings("tags"))
                        .map(EntryTag::valueOf)
                        .toList(),
                row.getBoolean("starred"),
                EvidenceConverter.read(row.getString("evidence")),
                detail(row),
                newerVersion(row),
                at(row, "corrected_at"),
                row.getLong("version"));
    }

    private static OriginalTime originalTime(Row row) {
        var text = row.getString("time_text");
        return text == null ? null : new OriginalTime(text, row.getString("time_zone"));
    }

    private static ImportedFrom importedFrom(Row row) {
        var system = row.getString("imported_system");
        return system == null
                ? null
                : new ImportedFrom(
                        system,
                        row.getString("imported_id"),
                        row.getString("imported_author"),
                        row.getString("imported_thread"));
    }

    private static NewerVersion newerVersion(Row row) {
        var text = row.getString("newer_text");
        return text == null ? null : new NewerVersion(text, at(row, "newer_seen_at"), row.getString("newer_reason"));
    }

    private static PersonRef actor(Row row) {
        var id = row.getString("actor_id");
        return id == null ? null : new PersonRef(id, row.getString("actor_name"));
    }

    private static EntryDetail detail(Row row) {
        return new EntryDetail(
                        word(row, "detail_mitigation", EntryDetail.Mitigation::valueOf),
                        word(row, "detail_result", EntryDetail.MitigationResult::valueOf),
                        word(row, "detail_miscommunication", EntryTag::valueOf),
                        row.getString("detail_runbook"),
                        row.getString("detail_rationale"),
                        row.getString("detail_stage"),
                        row.getString("detail_role"),
                        row.getString("detail_from"),
                        row.getString("detail_to"))
                .tidied();
    }

    private static <T> T word(Row row, String column, Function<String, T> type) {
        var word = row.getString(column);
        return word == null ? null : type.apply(word);
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
