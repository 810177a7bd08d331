package dev.afterword.incidents.chat.slackfile;

import static dev.afterword.incidents.chat.slackfile.ExportFixture.aWorkspace;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.bot;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.afterword.incidents.chat.slackfile.MessageChoice.Apps;
import dev.afterword.incidents.chat.slackfile.MessageChoice.Naming;
import dev.afterword.incidents.chat.slackfile.MessageChoice.Notice;
import dev.afterword.incidents.chat.slackfile.MessageChoice.Taking;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an export says, and what of it is wanted. */
class SlackReadingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final MessageChoice ALL =
            new MessageChoice(null, null, null, Taking.ALL, null, true, Apps.ALL, null, Naming.NAME);

    @Test
    void messagesOfAllDaysComeInTheOrderInWhichTheyWereWritten() {
        var file = aWorkspace("C1")
                .day("2026-03-03", said("1772500000.000100", "U1", "later"))
                .day("2026-03-02", said("1772443200.000200", "U2", "second"), said("1772443200.000100", "U1", "first"))
                .zip();

        assertThat(texts(file, ALL)).containsExactly("first", "second", "later");
    }

    @Test
    void oneBrokenMessageHidesNoOther() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        said("1772443200.000100", "U1", "first"),
                        "{\"ts\": \"1772443201.000100\", \"text\": \"never closed\n",
                        said("1772443202.000100", "U1", "third"),
                        "{\"ts\": \"soon\", \"text\": \"no time\"}",
                        "{\"ts\": \"99999999999.000000\", \"text\": \"the future\"}",
                        "oops")
                .zip();
        var reading = reading(file, ALL);

        assertThat(reading.wanted()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(texts(file, ALL)).contains("first");
        assertThat(reading.unreadable())
                .extracting(SlackReading.Unreadable::problem)
                .contains("is no JSON object", "has no time (ts) that can be read", "was written in the future");
        assertThat(reading.unreadable().stream().map(SlackReading.Unreadable::text))
                .anyMatch(text -> text.contains("oops"));
    }

    @Test
    void daysOfOneChannelNeedNoArchive() {
        var day = "[" + said("1772443200.000100", "U1", "one") + "]";
        var next = "[" + said("1772529600.000100", "U1", "two") + "]";
        var export = SlackExport.open((day + "\n" + next).getBytes(StandardCharsets.UTF_8));
        var channel = export.called(List.of("C0123")).get(0);

        assertThat(channel.id()).isEqualTo("C0123");
        assertThat(SlackReading.of(export, channel, ALL, NOW).wanted()).hasSize(2);
        assertThat(export.called(List.of("no channel"))).isEmpty();
    }

    @Test
    void aFolderAroundTheExportDoesNotMatter() {
        var file = new ExportFixture()
                .with("Example export/channels.json", "[{\"id\": \"C7\", \"name\": \"ops\"}]")
                .with("Example export/ops/2026-03-02.json", "[" + said("1772443200.000100", "U1", "hello") + "]")
                .with("__MACOSX/ops/._2026-03-02.json", "junk")
                .zip();
        var export = SlackExport.open(file);

        assertThat(export.channels()).containsExactly(new SlackExport.Channel("C7", "ops", 1));
        assertThat(export.called(List.of("#ops"))).hasSize(1);
        assertThat(SlackReading.of(export, export.called(List.of("ops")).get(0), ALL, NOW)
                        .wanted())
                .hasSize(1);
    }

    @Test
    void whatIsNotWantedIsCountedByItsReason() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        said("1772443200.000100", "U1", "kept", ", \"pinned_to\": [\"C1\"]"),
                        said("1772443200.000100", "U1", "kept", ", \"pinned_to\": [\"C1\"]"),
                        said("1772443201.000100", "U1", "not pinned"),
                        said("1772443202.000100", "U1", "gone", ", \"subtype\": \"tombstone\""),
                        said("1772443203.000100", "U1", "joined", ", \"subtype\": \"channel_join\""),
                        said("1772443204.000100", "U1", ""),
                        said("1772443205.000100", "U1", "reply", ", \"thread_ts\": \"1772443200.000100\""),
                        bot("1772443206.000100", "Lunch", "pizza today"),
                        said("1772500000.000100", "U1", "too late"))
                .zip();
        var choice = new MessageChoice(
                "inc-checkout",
                null,
                Instant.ofEpochSecond(1772450000),
                Taking.PINNED,
                null,
                false,
                Apps.ALERTS,
                null,
                null);

        assertThat(texts(file, choice)).containsExactly("kept");
        assertThat(reading(file, choice).skipped())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        SkipReason.DUPLICATE, 1,
                        SkipReason.NOT_CHOSEN, 1,
                        SkipReason.DELETED, 1,
                        SkipReason.NOTICE, 1,
                        SkipReason.EMPTY, 1,
                        SkipReason.REPLY, 1,
                        SkipReason.APP, 1,
                        SkipReason.OUT_OF_RANGE, 1));
    }

    @Test
    void alertsOfAppsAreToldFromTheirChatter() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        bot("1772443200.000100", "PagerDuty", "Checkout is down"),
                        bot("1772443201.000100", "Release", "v3 is out"),
                        """
                        {"subtype": "bot_message", "bot_id": "B2", "username": "Graphs", "ts": "1772443202.000100", "text": "",
                         "attachments": [{"color": "danger", "title": "Error rate", "fallback": "12 %"}]}""")
                .zip();

        assertThat(texts(file, choice(Apps.ALERTS))).containsExactly("Checkout is down", "Error rate\n12 %");
        assertThat(texts(file, choice(Apps.NONE))).isEmpty();
        assertThat(texts(file, choice(Apps.ALL))).hasSize(3);
    }

    @Test
    void whatAppsSayInBlocksIsReadAndWhatSlackShowsOfAnAddressIsNot() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        """
                        {"subtype": "bot_message", "bot_id": "B2", "username": "Graphs", "ts": "1772443202.000100", "text": "",
                         "attachments": [{"fallback": "[no preview available]", "blocks": [
                           {"type": "section", "text": {"type": "mrkdwn", "text": "*Error rate*"},
                            "fields": [{"type": "mrkdwn", "text": "12 %"}]},
                           {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Mute"}}]},
                           {"type": "context", "elements": [{"type": "mrkdwn", "text": "since 9:20"}]}]}]}""",
                        said(
                                "1772443203.000100",
                                "U1",
                                "see https://x.example",
                                ", \"attachments\": [{\"from_url\": \"https://x.example\", \"title\": \"Some page\"}]"),
                        said(
                                "1772443204.000100",
                                "U1",
                                "",
                                ", \"attachments\": [{\"from_url\": \"https://slack.com/archives/C2/p1\","
                                        + " \"is_share\": true, \"text\": \"passed on\"}]"))
                .zip();

        assertThat(texts(file, choice(Apps.ALL)))
                .containsExactly("*Error rate*\n12 %\nsince 9:20", "see https://x.example", "passed on");
    }

    @Test
    void reactionsChooseWhereTheyAreAskedFor() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        said("1772443200.000100", "U1", "marked", ", \"reactions\": [{\"name\": \"pushpin\"}]"),
                        said(
                                "1772443201.000100",
                                "U1",
                                "cheered",
                                ", \"reactions\": [{\"name\": \"+1::skin-tone-2\"}]"))
                .zip();

        assertThat(texts(file, reacted(null))).containsExactly("marked");
        assertThat(texts(file, reacted(List.of(":+1:")))).containsExactly("cheered");
    }

    @Test
    void noticesAreTakenByChoice() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        said("1772443200.000100", "U1", "<@U1> has joined", ", \"subtype\": \"channel_join\""),
                        said("1772443201.000100", "U1", "set the topic", ", \"subtype\": \"channel_topic\""))
                .zip();
        var choice = new MessageChoice(
                "inc-checkout", null, null, null, null, null, null, List.of(Notice.JOINS), Naming.PSEUDONYM);

        assertThat(texts(file, choice)).containsExactly("@Person A has joined");
    }

    @Test
    void filesAreNamedAndTheirAddressesForgotten() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        said(
                                "1772443200.000100",
                                "U1",
                                "see <https://files.slack.com/a.png?t=xoxe-1-abc|this> or xoxb-12-secret",
                                ", \"files\": [{\"name\": \"graph.png\", \"url_private\":"
                                        + " \"https://files.slack.com/x?t=xoxe-2-def\"}]"))
                .zip();

        assertThat(texts(file, ALL)).containsExactly("see this (https://files.slack.com/a.png) or \n[file: graph.png]");
    }

    @Test
    void peopleAreNamedAsTheChoiceSays() {
        var file = aWorkspace("C1")
                .day(
                        "2026-03-02",
                        said("1772443200.000100", "U2", "ask <@U1>"),
                        said("1772443201.000100", "U1", "on it, <@U2|rin> and <@U3>"),
                        bot("1772443202.000100", "PagerDuty", "alert for <@UBOT>"))
                .zip();

        assertThat(named(file, Naming.NAME, Map.of()))
                .containsExactly(
                        "Rin Example: ask @Ana Example",
                        "Ana Example: on it, @Rin Example and @U3",
                        "PagerDuty: alert for @PagerDuty");
        assertThat(named(file, Naming.LINKED, Map.of("U1", "Ana of Payments")))
                .startsWith("Rin Example: ask @Ana of Payments");
        assertThat(named(file, Naming.PSEUDONYM, Map.of("U1", "Ana of Payments")))
                .startsWith("Person A: ask @Person B", "Person B: on it, @Person A and @Person C");
        assertThat(named(file, Naming.NONE, Map.of())).startsWith("null: ask @somebody");
    }

    @Test
    void anArchiveThatIsMadeToDoHarmIsRefused() {
        assertRefused(aWorkspace("C1").with("../../etc/2026-03-02.json", "[]").zip(), "leads out of it");
        assertRefused(
                aWorkspace("C1").with("C:\\windows\\2026-03-02.json", "[]").zip(), "leads out of it");
        assertRefused(
                aWorkspace("C1")
                        .with("big/2026-03-02.json", "0".repeat(30 << 20))
                        .zip(),
                "unfolds");
        assertRefused(new ExportFixture().with("readme.txt", "hello").zip(), "holds no messages");
        var many = new ExportFixture();
        for (int i = 0; i <= ExportFiles.MOST_ENTRIES; i++) {
            many.with("a/" + i, "");
        }
        assertRefused(many.zip(), "more than 20000 files");
        var cut = aWorkspace("C1").zip();
        assertRefused(Arrays.copyOf(cut, 60), "damaged");
    }

    @Test
    void anArchiveWhoseLastPartIsMissingIsRefusedThoughItsFirstFilesCanBeRead() {
        var file = aWorkspace("C1")
                .day("2026-03-02", said("1772443200.000100", "U1", "hello"))
                .zip();
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var directory = text.indexOf("PK\u0001\u0002");

        assertRefused(Arrays.copyOf(file, directory), "cut off");
        assertRefused(Arrays.copyOf(file, text.indexOf("PK\u0005\u0006")), "cut off");
        assertThat(SlackExport.open(file).channels()).hasSize(2);
    }

    private static void assertRefused(byte[] file, String why) {
        assertThatThrownBy(() -> SlackExport.open(file))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessageContaining(why);
    }

    private static MessageChoice choice(Apps apps) {
        return new MessageChoice(null, null, null, null, null, null, apps, null, Naming.NAME);
    }

    private static MessageChoice reacted(List<String> reactions) {
        return new MessageChoice(null, null, null, Taking.REACTED, reactions, null, null, null, Naming.NAME);
    }

    private static SlackReading reading(byte[] file, MessageChoice choice) {
        var export = SlackExport.open(file);
        return SlackReading.of(export, export.called(List.of("inc-checkout")).get(0), choice, NOW);
    }

    private static List<String> texts(byte[] file, MessageChoice choice) {
        return named(file, choice.people(), Map.of(), choice).stream()
                .map(TakenMessage::text)
                .toList();
    }

    private static List<String> named(byte[] file, Naming naming, Map<String, String> known) {
        return named(file, naming, known, ALL).stream()
                .map(message -> message.author() + ": " + message.text())
                .toList();
    }

    private static List<TakenMessage> named(
            byte[] file, Naming naming, Map<String, String> known, MessageChoice choice) {
        var names = new SlackNames(naming, SlackExport.open(file).users(), known);
        return reading(file, choice).wanted().stream()
                .map(wanted -> wanted.named(names))
                .toList();
    }
}
