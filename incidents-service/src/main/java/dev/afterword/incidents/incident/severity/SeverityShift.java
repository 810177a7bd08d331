package dev.afterword.incidents.incident.severity;

import dev.afterword.incidents.incident.Severity;

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

    public String sentence() {
        var sentence = "Severity changed from " + before + " to " + after;
        return why == null || why.isBlank() ? sentence + "." : sentence + ": " + why.strip();
    }
}
