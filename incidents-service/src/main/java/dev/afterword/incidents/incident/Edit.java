package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.ToldChange;
import java.util.ArrayList;
import java.util.List;

/**
 * An edit of an incident's details that changed something.
 *
 * @param changed names of the fields that changed
 * @param severity what it did to the severity that counts
 */
record Edit(List<String> changed, SeverityShift severity) {

    /** The changed fields that have no event and no timeline entry of their own kind. */
    List<String> plainDetails() {
        var details = withoutSeverity();
        details.remove("impact");
        return details;
    }

    /** The edit as the timeline tells it: a severity is told apart from the rest. */
    List<ToldChange> told() {
        var changes = new ArrayList<ToldChange>();
        if (severity.isChange()) {
            changes.add(severity.told());
        }
        var details = withoutSeverity();
        if (!details.isEmpty()) {
            changes.add(
                    ToldChange.of(TimelineEntryKind.DETAILS_CHANGED, "Changed: " + String.join(", ", details) + "."));
        }
        return changes;
    }

    private List<String> withoutSeverity() {
        var details = new ArrayList<>(changed);
        if (severity.isChange()) {
            details.removeAll(List.of("severity", "severityReason"));
        }
        return details;
    }
}
