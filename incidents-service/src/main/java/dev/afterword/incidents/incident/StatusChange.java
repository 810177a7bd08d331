package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moment;
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

    String sentence() {
        var sentence = "Status changed from " + from + " to " + to;
        return reason == null || reason.isBlank() ? sentence + "." : sentence + ": " + reason.strip();
    }
}
