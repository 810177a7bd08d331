package dev.afterword.incidents.sourcefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.afterword.incidents.moment.Moments;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Updates as pages write them in their own time, and those that nobody can place: none is lost without a word. */
class DirtyUpdatesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void updatesInTheTimeOfThePageAreRead() {
        var record = read(
                "UTC",
                feed(
                        "2026-03-02T19:00:00Z",
                        List.of(
                                "Mar 2, 10:55 PST Resolved - It is over.",
                                "Mar 2, 19:31 CET Identified - We know.",
                                "Mar  2, 09:41 PT Investigating - We are looking.")));

        assertThat(record.updates())
                .extracting(SourceRecord.Update::at, SourceRecord.Update::text)
                .containsExactly(
                        tuple(Instant.parse("2026-03-02T17:41:00Z"), "[Investigating] We are looking."),
                        tuple(Instant.parse("2026-03-02T18:31:00Z"), "[Identified] We know."),
                        tuple(Instant.parse("2026-03-02T18:55:00Z"), "[Resolved] It is over."));
        assertThat(record.incident().moments().declared()).isEqualTo("2026-03-02T17:41:00Z");
        assertThat(record.incident().moments().resolved()).isEqualTo("2026-03-02T18:55:00Z");
        assertThat(record.flags()).extracting(SourceRecord.Flag::field).doesNotContain("updates");
    }

    @Test
    void summerTimeOfThePageIsTakenAtItsWord() {
        var record = read(
                "UTC",
                feed(
                        "2026-07-02T19:00:00Z",
                        List.of(
                                "Jul 2, 09:41 PDT Resolved - a",
                                "Jul 2, 09:41 -03 Resolved - b",
                                "Jul 2, 09:41 CEST Resolved - c")));

        assertThat(record.updates())
                .extracting(SourceRecord.Update::at)
                .containsExactly(
                        Instant.parse("2026-07-02T07:41:00Z"),
                        Instant.parse("2026-07-02T12:41:00Z"),
                        Instant.parse("2026-07-02T16:41:00Z"));
    }

    @Test
    void theYearIsTheOneOfTheClocksOfThePage() {
        var record = read("UTC", feed("2025-12-31T21:00:00Z", List.of("Jan 1, 05:30 JST Resolved - Over.")));

        assertThat(record.updates())
                .extracting(SourceRecord.Update::at)
                .containsExactly(Instant.parse("2025-12-31T20:30:00Z"));
    }

    @Test
    void theZoneOfTheImportIsThatOfNamesThatSeveralPlacesUse() {
        var feed = feed("2026-07-02T19:00:00Z", List.of("Jul 2, 09:41 IST Resolved - Over."));

        assertThat(read("Asia/Kolkata", feed).updates())
                .extracting(SourceRecord.Update::at)
                .containsExactly(Instant.parse("2026-07-02T04:11:00Z"));
        assertThat(read("Europe/Dublin", feed).updates())
                .extracting(SourceRecord.Update::at)
                .containsExactly(Instant.parse("2026-07-02T08:41:00Z"));
        assertThat(read("UTC", feed).flags())
                .contains(new SourceRecord.Flag("updates", "UNREADABLE", "Jul 2, 09:41 IST [Resolved] Over."));
    }

    @Test
    void updatesWithoutAZoneAreInThatOfTheImport() {
        var feed = feed(
                "2026-10-25T09:00:00Z",
                List.of("Oct 25, 08:00 Resolved - Over.", "Oct 25, 01:30 Investigating - The clocks went back then."));
        var record = read("Europe/London", feed);

        assertThat(record.updates())
                .extracting(SourceRecord.Update::at)
                .containsExactly(Instant.parse("2026-10-25T08:00:00Z"));
        assertThat(record.flags())
                .contains(new SourceRecord.Flag(
                        "updates",
                        "AMBIGUOUS_LOCAL_TIME",
                        "2026-10-25T01:30 [Investigating] The clocks went back then."));
    }

    @Test
    void paragraphsThatAreNoUpdatesAreFlaggedButForTheHeadingOfAMaintenance() {
        var record = read(
                "UTC",
                feed(
                        "2026-07-02T19:00:00Z",
                        List.of(
                                "THIS IS A SCHEDULED EVENT Jul 2, 09:00 - 11:00 UTC",
                                "Feb 31, 09:41 UTC Resolved - No such day.",
                                "More soon.")));

        assertThat(record.updates()).isEmpty();
        assertThat(record.flags())
                .filteredOn(flag -> flag.field().equals("updates"))
                .containsExactly(
                        new SourceRecord.Flag("updates", "UNREADABLE", "Feb 31, 09:41 UTC [Resolved] No such day."),
                        new SourceRecord.Flag("updates", "MISSING", "More soon."));
    }

    @Test
    void updatesThatCannotBePlacedAreFlaggedWithTheirOriginal() {
        var record = RecordReader.read(
                """
                {"id": 1, "title": "t", "updates": [
                  {"at": "around noon", "status": "resolved", "body": "Over"},
                  {"at": "2030-01-01T10:00:00Z", "body": "Later"},
                  {"body": "Whenever"}, "just words",
                  {"id": "u", "at": "2026-01-01T10:00:00Z", "body": "One"},
                  {"id": "u", "at": "2026-01-01T10:00:00Z", "body": "One"},
                  {"id": "u", "at": "2026-01-01T10:00:00Z", "body": "Other"}]}""",
                MappingRequest.DEFAULT,
                NOW);

        assertThat(record.updates()).extracting(SourceRecord.Update::text).containsExactly("One");
        assertThat(record.flags())
                .filteredOn(flag -> flag.field().equals("updates"))
                .extracting(SourceRecord.Flag::flag, SourceRecord.Flag::original)
                .containsExactly(
                        tuple("UNREADABLE", "around noon [resolved] Over"),
                        tuple("IN_FUTURE", "2030-01-01T10:00:00Z Later"),
                        tuple("MISSING", "Whenever"),
                        tuple("UNREADABLE", "just words"),
                        tuple("REPEATED", "2026-01-01T10:00:00Z Other"));
    }

    @Test
    void aDayThatNoMonthHasIsNoTime() {
        var mapping = new MappingRequest(null, List.of("dd/MM/yyyy HH:mm"), null, null, null, null, null, null);
        var record = RecordReader.read(
                "{\"id\": 1, \"started_at\": \"31/02/2024 10:00\", \"resolved_at\": \"2024-02-31 11:00\"}",
                mapping,
                NOW);

        assertThat(record.incident().moments().impactStarted()).isNull();
        assertThat(record.momentFlags()).hasSize(2);
    }

    @Test
    void idsAndNamesThatAreTooLongStayApart() {
        var name = "x".repeat(250);
        var record = RecordReader.read(
                """
                {"id": 1, "title": "t", "components": ["%1$sa", "%1$sb"], "updates": [
                  {"id": "%1$sa", "at": "2026-01-01T10:00:00Z", "body": "One"},
                  {"id": "%1$sb", "at": "2026-01-01T11:00:00Z", "body": "Two"}]}"""
                        .formatted(name),
                MappingRequest.DEFAULT,
                NOW);

        assertThat(record.updates())
                .extracting(SourceRecord.Update::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() <= 200);
        assertThat(record.incident().services())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.length() == 200);
        assertThat(record.flags())
                .extracting(SourceRecord.Flag::flag)
                .filteredOn("TOO_LONG"::equals)
                .hasSize(4);
    }

    @Test
    void aPatternThatIsToldGoesBeforeWhatNumbersMeanElsewhere() {
        var told = new MappingRequest(null, List.of("uuuuMMddHHmm"), null, null, null, null, null, null);
        var record = "{\"id\": 1, \"title\": \"t\", \"resolved_at\": \"202603021041\"}";

        assertThat(RecordReader.read(record, told, NOW).incident().moments().resolved())
                .isEqualTo("2026-03-02T10:41:00Z");
        assertThat(RecordReader.read(record.replace("202603021041", "1772444460000"), told, NOW)
                        .incident()
                        .moments()
                        .resolved())
                .as("what no pattern fits is a number still")
                .isEqualTo("2026-03-02T09:41:00Z");
    }

    @Test
    void beforeItCameBackItWasNeitherMitigatedNorOver() {
        var back = moments(
                "investigating 09",
                "monitoring 10",
                "resolved 11",
                "identified 12",
                "monitoring 13",
                "monitoring 14",
                "resolved 15",
                "postmortem 16");
        assertThat(back.mitigated()).isEqualTo("2026-01-01T13:00:00Z");
        assertThat(back.resolved()).isEqualTo("2026-01-01T15:00:00Z");

        var watched = moments("investigating 09", "monitoring 10", "resolved 11", "monitoring 12", "resolved 13");
        assertThat(watched.mitigated()).isEqualTo("2026-01-01T10:00:00Z");
        assertThat(watched.resolved()).isEqualTo("2026-01-01T13:00:00Z");

        var goesOn = moments("monitoring 10", "resolved 11", "investigating 12");
        assertThat(goesOn.mitigated()).isNull();
        assertThat(goesOn.resolved()).isNull();
    }

    private static Moments moments(String... said) {
        var updates = Stream.of(said)
                .map(one -> one.split(" "))
                .map(one -> "{\"status\": \"%s\", \"at\": \"2026-01-01T%s:00:00Z\"}".formatted(one[0], one[1]))
                .collect(Collectors.joining(","));
        var record = "{\"id\": 1, \"title\": \"t\", \"updates\": [" + updates + "]}";
        return RecordReader.read(record, MappingRequest.DEFAULT, NOW).incident().moments();
    }

    @Test
    void columnsWithoutANameAreKeptAndNotRead() {
        var rows = SourceFile.rows(
                SourceFormat.CSV,
                "id,,title,\n7,left,Down,right".getBytes(StandardCharsets.UTF_8),
                MappingRequest.DEFAULT);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.original()).isEqualTo("{\"id\":\"7\",\"title\":\"Down\",\"\":[\"left\",\"right\"]}");
            assertThat(RecordReader.read(row.original(), MappingRequest.DEFAULT, NOW)
                            .incident()
                            .title())
                    .isEqualTo("Down");
        });
    }

    private static String feed(String published, List<String> updates) {
        var paragraphs = new StringBuilder();
        updates.forEach(update -> paragraphs.append("&lt;p&gt;").append(update).append("&lt;/p&gt;"));
        return """
               <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>9</id><title>Feed trouble</title>
               <published>%s</published><content type="html">%s</content></entry></feed>"""
                .formatted(published, paragraphs);
    }

    private static SourceRecord read(String zone, String feed) {
        var mapping = new MappingRequest(null, null, zone, null, null, null, null, null);
        var rows = SourceFile.rows(SourceFormat.STATUSPAGE_ATOM, feed.getBytes(StandardCharsets.UTF_8), mapping);
        return RecordReader.read(rows.get(0).original(), mapping, NOW);
    }
}
