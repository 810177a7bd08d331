package dev.afterword.incidents.sourcefile;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the short names of time zones mean, {@code PDT} or {@code CEST}. Some are used in several places, as {@code IST} in
 * India, Israel and Ireland: the zone of the import goes first, and one that is left in doubt means nothing.
 */
final class ZoneWords {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    /** Hours, or a place where summer and winter have one name. java.time takes PST for PDT in summer, so it is not asked. */
    private static final Map<String, ZoneId> KNOWN = Map.ofEntries(
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("PT", ZoneId.of("America/Los_Angeles")),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("MT", ZoneId.of("America/Denver")),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("CT", ZoneId.of("America/Chicago")),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("ET", ZoneId.of("America/New_York")),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("AKST", ZoneOffset.ofHours(-9)),
            Map.entry("AKDT", ZoneOffset.ofHours(-8)),
            Map.entry("HST", ZoneOffset.ofHours(-10)),
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("WEST", ZoneOffset.ofHours(1)),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)),
            Map.entry("NZST", ZoneOffset.ofHours(12)),
            Map.entry("NZDT", ZoneOffset.ofHours(13)));

    private ZoneWords() {}

    /** How far the clocks were from UTC then, or empty where the word does not say. */
    static Optional<ZoneOffset> offset(String word, LocalDateTime at, ZoneId own) {
        for (var offset : own.getRules().getValidOffsets(at)) {
            if (NAME.format(ZonedDateTime.ofStrict(at, offset, own)).equals(word)) {
                return Optional.of(offset);
            }
        }
        return zone(word)
                .map(zone -> zone.getRules().getValidOffsets(at))
                .filter(offsets -> offsets.size() == 1)
                .map(offsets -> offsets.get(0));
    }

    private static Optional<ZoneId> zone(String word) {
        if (!word.startsWith("+") && !word.startsWith("-")) {
            return Optional.ofNullable(KNOWN.get(word));
        }
        try {
            return Optional.of(ZoneOffset.of(word));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
