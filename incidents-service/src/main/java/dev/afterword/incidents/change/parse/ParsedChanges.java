package dev.afterword.incidents.change.parse;

import dev.afterword.incidents.change.ObservedChange;
import java.util.List;

/**
 * What a delivery says.
 *
 * @param changes what is said of which change; none where it is about something else
 * @param note what it is about instead, or null
 */
public record ParsedChanges(List<ObservedChange> changes, String note) {

    static ParsedChanges of(ObservedChange change) {
        return new ParsedChanges(List.of(change), null);
    }

    /** Genuine, understood, and about no change. */
    static ParsedChanges none(String note) {
        return new ParsedChanges(List.of(), note);
    }

    /** Deliveries with the same one are applied one after another. */
    public String lockKey() {
        return changes.isEmpty() ? "nothing" : changes.get(0).externalId();
    }
}
