package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackfile.MessageChoice;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import of chat and how far it is; its maker alone sees it.
 *
 * @param id id
 * @param incidentId incident whose timeline it is for
 * @param fileName name to show, or null
 * @param choice which messages are wanted
 * @param state how far it is
 * @param problem why it failed, or what is still to be chosen, or null
 * @param uploadedBytes bytes of the file that are here; 0 once the import is over
 * @param report what the dry run found, or null before
 * @param counts what comes, or came, of the wanted messages
 * @param allowedTransitions where it may be moved now
 * @param createdBy who began it
 * @param createdAt when it was begun
 * @param finishedAt when it was over, or null
 */
@Schema(name = "SlackImport")
record SlackImportView(
        UUID id,
        UUID incidentId,
        String fileName,
        MessageChoice choice,
        SlackImportState state,
        String problem,
        long uploadedBytes,
        SlackReport report,
        Counts counts,
        List<SlackImportState> allowedTransitions,
        PersonRef createdBy,
        Instant createdAt,
        Instant finishedAt) {

    /**
     * Numbers of messages.
     *
     * @param total all that are wanted
     * @param done what came of them is settled
     * @param fresh not in the timeline before
     * @param corrected in the timeline, and edited in Slack since
     * @param unchanged in the timeline as they are
     * @param kept edited in Slack, and corrected here, which stays
     * @param refused could not be recorded
     */
    @Schema(name = "SlackImportCounts")
    record Counts(long total, long done, long fresh, long corrected, long unchanged, long kept, long refused) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
    }
}
