package dev.afterword.hookkit.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** A time that a sender has signed, in Unix seconds. */
final class SignedTime {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private SignedTime() {}

    /** Whether it is a time at all and not further from now than the tolerance, in either direction. */
    static boolean isCurrent(String seconds, Duration tolerance, Instant now) {
        if (!SECONDS.matcher(seconds).matches()) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now);
        return age.abs().compareTo(tolerance) <= 0;
    }
}
