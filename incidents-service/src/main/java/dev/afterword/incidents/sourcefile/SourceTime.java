package dev.afterword.incidents.sourcefile;

import dev.afterword.incidents.moment.MomentFlagView.Reason;
import dev.afterword.restkit.time.Era;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reads times as sources write them. A local time that a change of clocks made twice or never is no time. */
final class SourceTime {

    private static final List<DateTimeFormatter> KNOWN = List.of(
            DateTimeFormatter.ISO_ZONED_DATE_TIME,
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss][.SSS][ ][XXX][X][ ][z]", Locale.ENGLISH));

    /**
     * What became of a text.
     *
     * @param at the time, or null
     * @param problem why it is none, or null
     */
    record Reading(Instant at, Reason problem) {}

    private final List<DateTimeFormatter> told;
    private final ZoneId zone;
    private final Instant latest;

    SourceTime(MappingRequest mapping, Instant now) {
        this.told = mapping.dateFormats().stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .toList();
        this.zone = ZoneId.of(mapping.zone());
        this.latest = now.plus(5, ChronoUnit.MINUTES);
    }

    Reading read(String text) {
        var found = found(text);
        if (found.at() == null) {
            return found;
        }
        if (!Era.holds(found.at())) {
            return new Reading(null, Reason.OUT_OF_RANGE);
        }
        if (found.at().isAfter(latest)) {
            return new Reading(null, Reason.IN_FUTURE);
        }
        return new Reading(found.at().truncatedTo(ChronoUnit.MICROS), null);
    }

    /** What somebody has told of the file goes before whatever digits may mean elsewhere. */
    private Reading found(String text) {
        return read(text, told)
                .or(() -> number(text))
                .or(() -> read(text, KNOWN))
                .orElseGet(() -> new Reading(null, Reason.UNREADABLE));
    }

    private static Optional<Reading> number(String text) {
        if (text.matches("\\d{9,10}")) {
            return Optional.of(new Reading(Instant.ofEpochSecond(Long.parseLong(text)), null));
        }
        if (text.matches("\\d{12,13}")) {
            return Optional.of(new Reading(Instant.ofEpochMilli(Long.parseLong(text)), null));
        }
        return Optional.empty();
    }

    private Optional<Reading> read(String text, List<DateTimeFormatter> formats) {
        return formats.stream()
                .map(format -> read(text, format))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Reading read(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor time =
                    format.parseBest(text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
            if (time.get(ChronoField.DAY_OF_MONTH) != dayAsWritten(text, format, time)) {
                return null;
            }
            if (time instanceof ZonedDateTime zoned) {
                return new Reading(zoned.toInstant(), null);
            }
            return time instanceof OffsetDateTime offset
                    ? new Reading(offset.toInstant(), null)
                    : local((LocalDateTime) time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Patterns take 31 February for its last day; it is no day at all. */
    private static long dayAsWritten(String text, DateTimeFormatter format, TemporalAccessor time) {
        var written = format.parseUnresolved(text, new ParsePosition(0));
        return written.isSupported(ChronoField.DAY_OF_MONTH)
                ? written.getLong(ChronoField.DAY_OF_MONTH)
                : time.get(ChronoField.DAY_OF_MONTH);
    }

    private Reading local(LocalDateTime time) {
        var offsets = zone.getRules().getValidOffsets(time);
        return offsets.size() == 1
                ? new Reading(time.toInstant(offsets.get(0)), null)
                : new Reading(null, Reason.AMBIGUOUS_LOCAL_TIME);
    }
}
