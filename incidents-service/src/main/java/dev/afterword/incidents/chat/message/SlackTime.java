package dev.afterword.incidents.chat.message;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time of a message, which is its id in its channel as well: kept as text, since a number would lose digits. */
public final class SlackTime {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,11}\\.[0-9]{6}");

    private SlackTime() {}

    /** When that was; empty for anything else. */
    public static Optional<Instant> at(String ts) {
        if (ts == null || !FORM.matcher(ts).matches()) {
            return Optional.empty();
        }
        var dot = ts.indexOf('.');
        return Optional.of(Instant.ofEpochSecond(
                Long.parseLong(ts.substring(0, dot)), Long.parseLong(ts.substring(dot + 1)) * 1000));
    }
}
