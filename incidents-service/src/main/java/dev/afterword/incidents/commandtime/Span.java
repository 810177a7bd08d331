package dev.afterword.incidents.commandtime;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

    /** What is left of it without others, which are in order and do not overlap; the last of them may go on. */
    public List<Span> without(List<Span> others) {
        var left = new ArrayList<Span>();
        var begin = from;
        for (var other : others) {
            var end = to != null && to.isBefore(other.from) ? to : other.from;
            addTo(left, new Span(begin, end));
            if (other.to == null) {
                return left;
            }
            begin = other.to.isAfter(begin) ? other.to : begin;
        }
        addTo(left, new Span(begin, to));
        return left;
    }

    /** An instant that stands for itself is left as it is. */
    private void addTo(List<Span> spans, Span span) {
        if (!span.isEmpty() || span.equals(this)) {
            spans.add(span);
        }
    }

    boolean isEmpty() {
        return to != null && !to.isAfter(from);
    }
}
