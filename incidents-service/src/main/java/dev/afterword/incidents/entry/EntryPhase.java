package dev.afterword.incidents.entry;

import dev.afterword.incidents.moment.Moments;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which part of the story a fact belongs to. Unless a person says otherwise it follows from the moments: before the
 * impact, from the impact until somebody knew, from then until it was mitigated, until it was resolved, and after.
 */
public enum EntryPhase {
    BEFORE,
    ONSET,
    RESPONSE,
    RECOVERY,
    AFTER;

    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** The finest step of a kept instant: what happens at the moment of mitigation is still the response. */
    private static final long STEP_NANOS = 1_000;

    /**
     * A stretch of time.
     *
     * @param from first instant in it
     * @param to first instant behind it
     */
    public record Span(Instant from, Instant to) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    /** The phase of an instant in a story with these moments. */
    public static EntryPhase of(Moments moments, Instant at) {
        return Arrays.stream(values())
                .filter(phase -> phase.within(moments).holds(at))
                .findFirst()
                .orElse(AFTER);
    }

    /** The stretch of time of this phase in a story with these moments; empty where the story has no such phase. */
    public Span within(Moments moments) {
        var known = earliest(moments.detected(), moments.declared(), moments.acknowledged());
        var onset = moments.impactStarted() != null ? moments.impactStarted() : known != null ? known : EVER;
        var response = later(onset, known != null ? known : moments.impactStarted() == null ? EVER : NEVER);
        var mitigated = moments.mitigated() != null ? moments.mitigated() : moments.resolved();
        var recovery = later(onset, after(mitigated));
        response = response.isAfter(recovery) ? recovery : response;
        var rest = later(recovery, after(moments.resolved()));
        return switch (this) {
            case BEFORE -> new Span(EVER, onset);
            case ONSET -> new Span(onset, response);
            case RESPONSE -> new Span(response, recovery);
            case RECOVERY -> new Span(recovery, rest);
            case AFTER -> new Span(rest, NEVER);
        };
    }

    private static Instant after(Instant moment) {
        return moment == null ? NEVER : moment.plusNanos(STEP_NANOS);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant... moments) {
        return Stream.of(moments)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
