package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.rule.RuleDecision;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An alert that fires, on its way to its group.
 *
 * @param origin the connection that it came through
 * @param alert the alert
 * @param decided what the rules say of it
 * @param touched groups that the delivery has dealt with so far
 * @param at when the delivery was received
 */
record Arrival(AlertOrigin origin, Alert alert, RuleDecision decided, Map<UUID, Touched> touched, Instant at) {

    /** Whether this delivery has put an alert into the group before, so that everything is decided. */
    boolean follows(AlertGroup group) {
        var before = touched.get(group.id);
        return before != null && before.hasFired();
    }

    AlertGroup touch(AlertGroup group) {
        touched.computeIfAbsent(group.id, id -> new Touched(group, false, at));
        return group;
    }

    /** As {@link #touch}, for what is to be told like a group that begins. */
    AlertGroup begin(AlertGroup group) {
        touched.put(group.id, new Touched(group, true, at));
        return group;
    }
}
