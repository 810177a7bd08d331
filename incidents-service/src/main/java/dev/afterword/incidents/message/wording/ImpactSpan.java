package dev.afterword.incidents.message.wording;

import java.time.Duration;
import java.time.Instant;

/**
 * When there was an impact, as the impact windows of the incident say, or else its moments.
 *
 * @param from when it began, or null while that is not known
 * @param to when it ended, or null while it goes on
 * @param seconds how long it lasted altogether, without pauses between windows; null where no window tells
 */
public record ImpactSpan(Instant from, Instant to, Long seconds) {

    /** Without pauses; of what is over and whose beginning is known. */
    Duration length() {
        return seconds == null ? Duration.between(from, to) : Duration.ofSeconds(seconds);
    }

    /** The same in seconds; null where it cannot be told. */
    public Long secondsOver() {
        return from == null || to == null ? null : length().toSeconds();
    }

    boolean hasPauses() {
        return length().compareTo(Duration.between(from, to)) < 0;
    }
}
