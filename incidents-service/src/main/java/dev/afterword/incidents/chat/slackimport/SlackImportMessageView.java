package dev.afterword.incidents.chat.slackimport;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message of an import and what comes of it.
 *
 * @param line its place in the report
 * @param outcome what comes, or came, of it
 * @param settled whether that has happened
 * @param occurredAt when it was written, or null where it cannot be read
 * @param author how its author is named, or null
 * @param text what the entry will say; of one that cannot be read its beginning as written; null once the import is over
 * @param threadId id of the message that it answers, or null
 * @param problem why it cannot be read, or null
 */
@Schema(name = "SlackImportMessage")
record SlackImportMessageView(
        int line,
        Outcome outcome,
        boolean settled,
        Instant occurredAt,
        String author,
        String text,
        @Schema(examples = "C061A0WJG:1700000000.000100") String threadId,
        String problem) {

    /**
     * NEW to the timeline; CORRECTED since it was edited in Slack; UNCHANGED; KEPT as somebody has corrected it here, or
     * its words were released, so that newer ones wait beside them; UNREADABLE; REFUSED where it could not be recorded.
     */
    @Schema(name = "SlackMessageOutcome")
    enum Outcome {
        NEW,
        CORRECTED,
        UNCHANGED,
        KEPT,
        UNREADABLE,
        REFUSED;

        boolean isWork() {
            return this == NEW || this == CORRECTED || this == KEPT;
        }
    }
}
