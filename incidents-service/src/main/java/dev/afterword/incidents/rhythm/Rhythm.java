package dev.afterword.incidents.rhythm;

import dev.afterword.incidents.message.MessageAudience;
import java.time.Duration;
import java.time.Instant;

/**
 * What is known of an audience and an incident.
 *
 * @param audience who waits
 * @param over whether nobody works on the incident any more
 * @param since since when it is declared, or known where it is not
 * @param lastSentAt when the audience heard last, or null
 * @param promisedFor what it was promised then, or null
 */
record Rhythm(MessageAudience audience, boolean over, Instant since, Instant lastSentAt, Instant promisedFor) {

    private static final long FIVE_MINUTES = 300;

    RhythmView view(RhythmConfig config, Instant now) {
        if (over) {
            return new RhythmView(audience, lastSentAt, null, false, null, null);
        }
        var due = due(config);
        var step = step(config, now);
        return new RhythmView(
                audience, lastSentAt, due, due.isBefore(now), step.toMinutes(), toFiveMinutes(now.plus(step)));
    }

    private Instant due(RhythmConfig config) {
        if (promisedFor != null) {
            return promisedFor;
        }
        return lastSentAt == null ? since.plus(config.firstWithin()) : lastSentAt.plus(step(config, lastSentAt));
    }

    private Duration step(RhythmConfig config, Instant at) {
        return at.isBefore(since.plus(config.youngFor())) ? config.every() : config.everyThen();
    }

    /** Earlier rather than later: at least as often is meant. */
    private static Instant toFiveMinutes(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond() / FIVE_MINUTES * FIVE_MINUTES);
    }
}
