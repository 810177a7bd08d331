package dev.afterword.incidents.commandtime;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from begins here
 * @param to ends before here; null while it goes on
 */
@RegisterForReflection
public record Span(Instant from, Instant to) {

    /** How long, until now where it goes on. */
    public Duration length(Instant now) {
        var end = to == null ? now : to;
        return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
    }

    boolean isEmpty() {
        return to != null && !to.isAfter(from);
    }
}
