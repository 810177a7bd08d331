package dev.afterword.actions.history;

import dev.afterword.actions.person.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of one field, as its readers see it. */
@Schema(name = "HistoryEntry", description = "One change of one field")
public record HistoryEntryView(
        UUID id,
        Instant at,
        @Schema(description = "Who changed it; without id for somebody in a tracker") PersonRef actor,
        @Schema(examples = "status") String field,
        @Schema(examples = "OPEN") String oldValue,
        @Schema(examples = "IN_PROGRESS") String newValue,
        String reason) {

    static HistoryEntryView of(HistoryEntry entry) {
        return new HistoryEntryView(
                entry.id, entry.at, entry.actor, entry.field, entry.oldValue, entry.newValue, entry.reason);
    }
}
