package dev.afterword.incidents.sourcefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.moment.MomentFlagView.Reason;
import dev.afterword.incidents.sourcefile.MappingRequest.DurationUnit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void anEntryOfAHistoryFeedIsReadWithItsUpdatesAndTheYearTheyLeaveOut() {
        var feed =
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:status.example.com,2005:Incident/9</id>
                <title>Feed trouble</title><link rel="alternate" href="https://status.example.com/incidents/9"/>
                <published>2026-01-01T01:10:00Z</published><updated>2026-01-02T00:00:00Z</updated>
                <content type="html">&lt;p&gt;&lt;small&gt;Jan &lt;var&gt; 1&lt;/var&gt;, &lt;var&gt;01:10&lt;/var&gt; UTC
                &lt;/small&gt;&lt;br&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - It is over.&lt;/p&gt;&lt;p&gt;Dec 31, 23:40 UTC
                &lt;strong&gt;Investigating&lt;/strong&gt; - We are looking &amp;amp; asking.&lt;/p&gt;</content></entry></feed>""";

        var rows = SourceFile.rows(
                SourceFormat.STATUSPAGE_ATOM, feed.getBytes(StandardCharsets.UTF_8), MappingRequest.DEFAULT);
        var record = read(rows.get(0).original());

        assertThat(record.sourceId()).isEqualTo("tag:status.example.com,2005:Incident/9");
        assertThat(record.url()).isEqualTo("https://status.example.com/incidents/9");
        assertThat(record.incident().status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(record.incident().moments().declared()).isEqualTo("2025-12-31T23:40:00Z");
        assertThat(record.incident().moments().resolved()).isEqualTo("2026-01-01T01:10:00Z");
        assertThat(record.updates())
                .extracting(SourceRecord.Update::text)
                .containsExactly("[Investigating] We are looking & asking.", "[Resolved] It is over.");
    }

    @Test
    void theLaterOfTwoMomentsThatCannotBeInThisOrderIsLeftOut() {
        var record = read("{\"id\": 1, \"title\": \"t\", \"started_at\": \"2026-01-01T10:00:00Z\","
                + " \"mitigated_at\": \"2026-01-01T09:00:00Z\", \"resolved_at\": \"2026-01-01T11:00:00Z\"}");

        assertThat(record.incident().moments().mitigated()).isNull();
        assertThat(record.incident().moments().resolved()).isEqualTo("2026-01-01T11:00:00Z");
        assertThat(record.momentFlags()).singleElement().satisfies(flag -> {
            assertThat(flag.flag()).isEqualTo(Reason.OUT_OF_ORDER);
            assertThat(flag.original()).isEqualTo("2026-01-01T09:00:00Z");
        });
    }

    @Test
    void wordsThatMeanNothingHereAreFlaggedAndNotGuessed() {
        var record = read("{\"id\": 1, \"title\": \"t\", \"impact\": \"purple\", \"status\": \"somehow\"}");

        assertThat(record.incident().severity()).isEqualTo(Severity.UNKNOWN);
        assertThat(record.flags())
                .extracting(flag -> flag.field() + " " + flag.flag())
                .contains("severity UNKNOWN_WORD", "status UNKNOWN_WORD", "status ASSUMED");
    }

    @Test
    void maintenanceIsNoOutage() {
        assertThat(read("{\"id\": 1, \"title\": \"t\", \"impact\": \"maintenance\"}")
                        .incident()
                        .type())
                .isEqualTo(IncidentType.MAINTENANCE);
    }

    @Test
    void aRecordWithoutAnIdIsKnownByItsContent() {
        var first = read("{\"title\": \"t\"}");

        assertThat(first.sourceId())
                .startsWith("sha256:")
                .isEqualTo(read("{\"title\": \"t\"}").sourceId());
        assertThat(first.sourceId()).isNotEqualTo(read("{\"title\": \"u\"}").sourceId());
        assertThat(first.flags()).extracting(SourceRecord.Flag::flag).contains("MISSING");
    }

    @Test
    void publishedDurationsAreReadAsPeopleWriteThem() {
        assertThat(PublishedDuration.minutes("112", DurationUnit.MINUTES)).hasValue(112);
        assertThat(PublishedDuration.minutes("90", DurationUnit.SECONDS)).hasValue(1.5);
        assertThat(PublishedDuration.minutes("225h 11m", DurationUnit.MINUTES)).hasValue(13_511);
        assertThat(PublishedDuration.minutes("1 day, 2 hours", DurationUnit.MINUTES))
                .hasValue(1_560);
        assertThat(PublishedDuration.minutes("01:28", DurationUnit.MINUTES)).hasValue(88);
        assertThat(PublishedDuration.minutes("PT88M", DurationUnit.MINUTES)).hasValue(88);
        assertThat(PublishedDuration.minutes("long", DurationUnit.MINUTES)).isEmpty();
        assertThat(PublishedDuration.minutes("", DurationUnit.MINUTES)).isEmpty();
    }

    @Test
    void everyPublishedFigureIsRecomputedToTheMomentThatItSpeaksOf() {
        var record = read(
                """
                {"id": "1", "name": "Down", "detected": "2023-01-05T10:00:00Z", "mitigated": "2023-01-05T11:28:00Z",
                 "resolved": "2023-01-06T10:00:00Z", "time_to_repair": "1h 28m", "time_to_resolve": "225h 11m"}""");

        assertThat(record.figures())
                .containsExactly(
                        new SourceRecord.Figure("/time_to_repair", "1h 28m", 88d, "detected", "mitigated", 88d),
                        new SourceRecord.Figure(
                                "/time_to_resolve", "225h 11m", 13_511d, "detected", "resolved", 1_440d));
    }

    @Test
    void aFigureWhoseMomentTheRecordLacksIsKeptAndNotRecomputed() {
        var record = read("{\"id\": \"1\", \"name\": \"Down\", \"time_to_repair\": \"soon\"}");

        assertThat(record.figures())
                .containsExactly(
                        new SourceRecord.Figure("/time_to_repair", "soon", null, "impactStarted", "mitigated", null));
        assertThat(record.flags()).contains(new SourceRecord.Flag("publishedTimeToRepair", "UNREADABLE", "soon"));
    }

    private static SourceRecord read(String original) {
        return RecordReader.read(original, MappingRequest.DEFAULT, NOW);
    }
}
