package dev.afterword.incidents.sourcefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads durations as people publish them: {@code 112}, {@code 1h 28m}, {@code 225h 11m}, {@code 01:28}, {@code PT88M}. */
final class PublishedDuration {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern PARTS =
            Pattern.compile("(?:(\\d{1,5})\\s*d(?:ays?)?)?[\\s,]*(?:(\\d{1,6})\\s*h(?:ours?|rs?)?)?[\\s,]*"
                    + "(?:(\\d{1,7})\\s*m(?:in(?:ute)?s?)?)?[\\s,]*(?:(\\d{1,8})\\s*s(?:ec(?:ond)?s?)?)?");

    private PublishedDuration() {}

    /** In minutes; empty where the text is no duration. */
    static OptionalDouble minutes(String text, MappingRequest.DurationUnit unit) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(word).matches()) {
            return OptionalDouble.of(new BigDecimal(word).doubleValue() * unit.seconds() / 60);
        }
        var clock = CLOCK.matcher(word);
        if (clock.matches()) {
            return OptionalDouble.of(
                    number(clock.group(1)) * 60 + number(clock.group(2)) + number(clock.group(3)) / 60);
        }
        var parts = PARTS.matcher(word);
        if (!word.isEmpty() && parts.matches()) {
            return OptionalDouble.of(number(parts.group(1)) * 1_440
                    + number(parts.group(2)) * 60
                    + number(parts.group(3))
                    + number(parts.group(4)) / 60);
        }
        return iso(word);
    }

    private static OptionalDouble iso(String word) {
        try {
            return OptionalDouble.of(Duration.parse(word).toMillis() / 60_000d);
        } catch (DateTimeException | ArithmeticException e) {
            return OptionalDouble.empty();
        }
    }

    private static double number(String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
