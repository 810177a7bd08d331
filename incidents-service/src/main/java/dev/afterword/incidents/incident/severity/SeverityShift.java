package dev.afterword.incidents.incident.severity;

import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.ToldChange;

/**
 * What a change did to the severity that counts.
 *
 * @param before before
 * @param after after
 * @param why who or what says so, or null
 */
public record SeverityShift(Severity before, Severity after, String why) {

    public boolean isChange() {
        return before != after;
    }

    /** The change as the timeline tells it. */
    public ToldChange told() {
        var sentence = "Severity changed from " + before + " to " + after;
        var text = why == null || why.isBlank() ? sentence + "." : sentence + ": " + why.strip();
        return new ToldChange(
                TimelineEntryKind.SEVERITY_CHANGED, text, EntryDetail.change(before.name(), after.name()));
    }
}
