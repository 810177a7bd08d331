package dev.afterword.incidents.chat.slackfile;

import static dev.afterword.incidents.chat.slackfile.ExportFixture.aWorkspace;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever somebody uploads: it is read as far as it can be, or refused with a sentence. */
class SlackExportPropertyTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Property(tries = 500)
    void aDamagedArchiveIsReadOrRefused(
            @ForAll @IntRange(max = 1200) int at, @ForAll byte value, @ForAll @IntRange(max = 1200) int length) {
        var zip = aWorkspace("C1")
                .day("2026-03-02", said("1772443200.000100", "U1", "hello"))
                .zip();
        zip[at % zip.length] = value;
        readOrRefused(zip);
        readOrRefused(java.util.Arrays.copyOf(zip, length % zip.length));
    }

    @Property(tries = 500)
    void aDamagedDayLosesNoPieceUnsaid(@ForAll @IntRange(max = 220) int at, @ForAll char value) {
        var day = new StringBuilder("[" + said("1772443200.000100", "U1", "hello") + ",\n"
                + said("1772443201.000100", "U1", "again") + "]");
        day.setCharAt(at % day.length(), value);
        var reading = readOrRefused(day.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.wanted().size()
                        + reading.unreadable().size()
                        + reading.skipped().values().stream()
                                .mapToInt(count -> count)
                                .sum())
                .isPositive();
    }

    @Property(tries = 300)
    void anythingIsReadOrRefused(@ForAll @Size(max = 400) byte[] file, @ForAll String text) {
        readOrRefused(file);
        readOrRefused(("{\"ts\": \"1772443200.000100\", \"text\": " + text + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static SlackReading readOrRefused(byte[] file) {
        try {
            var export = SlackExport.open(file);
            var reading = SlackReading.NOTHING;
            for (var channel : export.channels()) {
                reading = SlackReading.of(export, channel, MessageChoice.DEFAULT, NOW);
                var names = new SlackNames(MessageChoice.Naming.PSEUDONYM, export.users(), Map.of());
                assertThat(reading.wanted().stream().map(wanted -> wanted.named(names)))
                        .allMatch(message ->
                                !message.text().isBlank() && message.text().length() <= 8000);
            }
            return reading;
        } catch (UnreadableExportException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return new SlackReading(
                    0, List.of(), Map.of(), List.of(new SlackReading.Unreadable("", "refused")), java.util.Set.of());
        }
    }
}
