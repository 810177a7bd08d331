package dev.afterword.incidents.incident;

import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.ToldChange;
import java.time.Instant;
import java.util.Map;

/**
 * A change of status that happened.
 *
 * @param from status before
 * @param to status after
 * @param at when it happened
 * @param reason why, or null
 * @param replaced moments that had a value before and have another one now, with the old value
 */
record StatusChange(IncidentStatus from, IncidentStatus to, Instant at, String reason, Map<Moment, Instant> replaced) {

    /** The first status of an incident as the timeline tells it. */
    static ToldChange begun(IncidentStatus status, String text) {
        return new ToldChange(TimelineEntryKind.STATUS_CHANGED, text, EntryDetail.change(null, status.name()));
    }

    /** The change as the timeline tells it. */
    ToldChange told() {
        var text = isExplained() ? sentence() + ": " + reason.strip() : sentence() + ".";
        return new ToldChange(TimelineEntryKind.STATUS_CHANGED, text, EntryDetail.change(from.name(), to.name()));
    }

    /** Why moments were replaced: as the change was explained, or else by the change itself. */
    String whyReplaced() {
        return isExplained() ? reason : sentence() + ".";
    }

    /** The moment that the impact ended with, where the change ends it. */
    Moment endOfImpact() {
        return to == IncidentStatus.MITIGATED ? Moment.MITIGATED : Moment.RESOLVED;
    }

    /** When the impact had ended, as the mitigation or else the resolution said that the change takes back; or null. */
    Instant takenBackEnd() {
        return replaced.getOrDefault(Moment.MITIGATED, replaced.get(Moment.RESOLVED));
    }

    private String sentence() {
        return "Status changed from " + from + " to " + to;
    }

    private boolean isExplained() {
        return reason != null && !reason.isBlank();
    }
}
