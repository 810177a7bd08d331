package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.message.SlackTime;
import dev.afterword.incidents.chat.slackfile.TakenMessage;
import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
import dev.afterword.incidents.timeline.ImportedEntryService.Known;
import java.time.Instant;

/**
 * A wanted message as it waits for its entry.
 *
 * @param line its place in the report
 * @param externalId channel and ts, as pinned messages have it
 * @param at when it was written
 * @param author how its author is named, or null
 * @param text what the entry will say
 * @param threadId the message that it answers, or null
 * @param editedTs when it was last edited, or null
 */
record ImportedMessage(
        int line, String externalId, Instant at, String author, String text, String threadId, String editedTs) {

    static ImportedMessage of(int line, String channelId, TakenMessage message) {
        return new ImportedMessage(
                line,
                channelId + ":" + message.ts(),
                message.at(),
                message.author(),
                message.text(),
                message.parentTs() == null ? null : channelId + ":" + message.parentTs(),
                message.editedTs());
    }

    /**
     * What is to become of it; what somebody has taken back is new again.
     *
     * @param known the entry that it has already, or null
     * @param lastEdit the last edit of it that an import has brought, or null
     */
    Outcome outcome(Known known, String lastEdit) {
        return known == null || known.withdrawn() ? Outcome.NEW : followed(known, lastEdit);
    }

    /** Whether it has been edited since its entry was written, and nobody has corrected that here. */
    boolean isAheadOf(Known known, String lastEdit) {
        return !known.correctedHere() && isNews(known, lastEdit);
    }

    private Outcome followed(Known known, String lastEdit) {
        if (!isNews(known, lastEdit)) {
            return Outcome.UNCHANGED;
        }
        return known.correctedHere() || known.released() ? Outcome.KEPT : Outcome.CORRECTED;
    }

    private boolean isNews(Known known, String lastEdit) {
        var isOld = editedTs == null || lastEdit != null && lastEdit.compareTo(editedTs) >= 0;
        return !isOld && !known.isPast(editedAt()) && !known.saidThere().equals(text);
    }

    /** When it was last edited, or null. */
    Instant editedAt() {
        return SlackTime.at(editedTs).orElse(null);
    }

    String channelId() {
        return externalId.substring(0, externalId.indexOf(':'));
    }

    String ts() {
        return tsOf(externalId);
    }

    String parentTs() {
        return threadId == null ? null : tsOf(threadId);
    }

    private static String tsOf(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
