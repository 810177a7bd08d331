package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The updates that a history feed writes into the text of an entry, {@code Mar 26, 03:35 UTC Resolved - It is over.}, one
 * a paragraph. They name no year: it is the one that brings them closest to the end of the entry. A time that cannot be
 * read is handed on as it is written, and a paragraph that is no update as one without a time.
 */
final class AtomUpdates {

    private static final Pattern PARAGRAPH = Pattern.compile("<p\\b[^>]*>(.*?)</p>", Pattern.DOTALL);
    private static final Pattern UPDATE = Pattern.compile(
            "([A-Z][a-z]{2}\\s+\\d{1,2}\\s*,\\s*\\d{2}:\\d{2})\\s*(Z\\b|[A-Z]{2,5}\\b|[+-]\\d{2}(?::?\\d{2})?)?"
                    + "\\s*([A-Z][A-Za-z ]{1,40}?)\\s+-\\s+(.*)",
            Pattern.DOTALL);
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("([A-Z][a-z]{2})\\s+(\\d{1,2})\\s*,\\s*(\\d{2}:\\d{2})");

    /** The heading of an announced maintenance, which is told by the updates as well. */
    private static final String HEADING = "THIS IS A SCHEDULED EVENT";

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("MMM d, HH:mm uuuu")
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;
    private final Instant end;
    private final ArrayNode updates = SourceFile.JSON.createArrayNode();

    private AtomUpdates(ZoneId zone, Instant end) {
        this.zone = zone;
        this.end = end;
    }

    static ArrayNode of(JsonNode entry, ZoneId zone) {
        var found = new AtomUpdates(zone, end(entry));
        paragraphs(entry.path("content").asText()).forEach(found::add);
        return found.updates;
    }

    private static List<String> paragraphs(String content) {
        var paragraphs = new ArrayList<String>();
        var matcher = PARAGRAPH.matcher(content);
        while (matcher.find()) {
            paragraphs.add(plain(matcher.group(1)));
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(plain(content));
        }
        paragraphs.removeIf(text -> text.isEmpty() || text.startsWith(HEADING));
        return paragraphs;
    }

    private void add(String paragraph) {
        var update = UPDATE.matcher(paragraph);
        if (!update.matches()) {
            updates.addObject().put("message", paragraph);
            return;
        }
        updates.addObject()
                .put("at", at(update))
                .put("status", update.group(3))
                .put("message", update.group(4).strip());
    }

    private String at(Matcher update) {
        var parts = DAY_AND_TIME.matcher(update.group(1));
        var word = update.group(2);
        var asWritten = update.group(1) + (word == null ? "" : " " + word);
        if (end == null || !parts.matches()) {
            return asWritten;
        }
        var year = end.atOffset(ZoneOffset.UTC).getYear();
        for (var candidate : new int[] {year + 1, year, year - 1}) {
            var at = at("%s %s, %s %d".formatted(parts.group(1), parts.group(2), parts.group(3), candidate), word);
            if (at != null) {
                return at;
            }
        }
        return asWritten;
    }

    /** The time in UTC or, where no zone is named, of the clocks there; null where that cannot have been. */
    private String at(String text, String word) {
        try {
            var local = LocalDateTime.parse(text, TIME);
            if (word == null) {
                return isAfterEnd(local.atZone(zone).toInstant()) ? null : local.toString();
            }
            return ZoneWords.offset(word, local, zone)
                    .map(local::toInstant)
                    .filter(at -> !isAfterEnd(at))
                    .map(Instant::toString)
                    .orElse(null);
        } catch (DateTimeException e) {
            // 29 February of another year, or no such day at all.
            return null;
        }
    }

    private boolean isAfterEnd(Instant at) {
        return at.isAfter(end.plusSeconds(86_400));
    }

    private static Instant end(JsonNode entry) {
        for (var name : new String[] {"published", "updated"}) {
            try {
                return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(
                        entry.path(name).asText(), Instant::from);
            } catch (DateTimeException e) {
                // The other one may be readable.
            }
        }
        return null;
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
