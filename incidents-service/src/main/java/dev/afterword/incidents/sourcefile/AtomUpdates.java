package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The updates that a history feed writes into the text of an entry, {@code Mar 26, 03:35 UTC Resolved - It is over.}, one
 * a paragraph. They name no year: it is the one that brings them closest to the end of the entry.
 */
final class AtomUpdates {

    private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);
    private static final Pattern UPDATE = Pattern.compile(
            "([A-Z][a-z]{2})\\s+(\\d{1,2})\\s*,\\s*(\\d{2}:\\d{2})\\s*(?:UTC|GMT)\\s*([A-Z][A-Za-z ]{1,40}?)\\s+-\\s+(.*)",
            Pattern.DOTALL);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("MMM d, HH:mm uuuu")
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter(Locale.ENGLISH);

    private AtomUpdates() {}

    static ArrayNode of(JsonNode entry) {
        var updates = SourceFile.JSON.createArrayNode();
        var end = end(entry);
        var paragraphs = PARAGRAPH.matcher(entry.path("content").asText());
        while (end != null && paragraphs.find()) {
            var update = UPDATE.matcher(plain(paragraphs.group(1)));
            if (update.matches()) {
                var at = at(update.group(1) + " " + update.group(2) + ", " + update.group(3), end);
                if (at != null) {
                    updates.addObject()
                            .put("at", at.toString())
                            .put("status", update.group(4))
                            .put("message", update.group(5).strip());
                }
            }
        }
        return updates;
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

    private static Instant at(String text, Instant end) {
        var year = end.atOffset(ZoneOffset.UTC).getYear();
        for (var candidate : new int[] {year, year - 1}) {
            try {
                var at = LocalDateTime.parse(text + " " + candidate, TIME).toInstant(ZoneOffset.UTC);
                if (!at.isAfter(end.plusSeconds(86_400))) {
                    return at;
                }
            } catch (DateTimeException e) {
                // 29 February of another year, or no such day at all.
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
