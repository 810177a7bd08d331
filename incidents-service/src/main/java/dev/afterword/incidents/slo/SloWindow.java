package dev.afterword.incidents.slo;

import java.time.Duration;
import java.time.Instant;

/**
 * One stretch of time over which an objective holds.
 *
 * @param from its beginning
 * @param to its end, not included; may lie ahead
 */
public record SloWindow(Instant from, Instant to) {

    public int days() {
        return (int) Duration.between(from, to).toDays();
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && (at.isBefore(to) || at.equals(to));
    }

    /** How much of it has passed, from above 0 to 1. */
    public double elapsed(Instant now) {
        var passed = Duration.between(from, now.isAfter(to) ? to : now).toSeconds();
        return Math.max(1, passed) / (double) Duration.between(from, to).toSeconds();
    }
}
