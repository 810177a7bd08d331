package dev.afterword.restkit.time;

import java.time.Instant;

/** The years of which a caller may speak: whatever lies outside is a slip of the pen, or more than storage can keep. */
public final class Era {

    /** What a caller hears about an instant outside. */
    public static final String MESSAGE = "must lie between the years 1900 and 2200";

    private static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private Era() {}

    /** Whether the instant lies inside, both ends included. */
    public static boolean holds(Instant at) {
        return !at.isBefore(START) && !at.isAfter(END);
    }
}
