package dev.afterword.incidents.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * An edit of an incident's details that changed something.
 *
 * @param before details before
 * @param after details after
 * @param changed names of the fields that changed
 */
record Edit(EditIncidentRequest before, EditIncidentRequest after, List<String> changed) {

    boolean changesSeverity() {
        return changed.contains("severity");
    }

    /** The changed fields that have no event and no timeline entry of their own kind. */
    List<String> plainDetails() {
        var details = new ArrayList<>(changed);
        details.removeAll(List.of("severity", "impact"));
        return details;
    }

    String severitySentence() {
        return "Severity changed from " + before.severity() + " to " + after.severity() + ".";
    }

    boolean changesMoreThanSeverity() {
        return changed.size() > (changesSeverity() ? 1 : 0);
    }

    String detailsSentence() {
        var details = new ArrayList<>(changed);
        details.remove("severity");
        return "Changed: " + String.join(", ", details) + ".";
    }
}
