package dev.afterword.incidents.chat.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.afterword.incidents.webhook.BentJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a chat sends whose signature is good: it is read as far as it makes sense. */
class ChatRequestsPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<String> PIECES = List.of(
            "<at>",
            "</at>",
            "<at>Rin</at>",
            "<p>",
            "</p>",
            "<div>",
            "<br/>",
            "<at id=\"0\">Afterword</at>",
            "&nbsp;",
            "&#39;",
            "&#xA0;",
            "&#0;",
            "&#xD800;",
            "&#9999999;",
            "&quot;",
            "&lt;",
            "&amp;",
            "<",
            ">",
            "<b>",
            "$1",
            "\\",
            "\0",
            " ",
            "declare SEV1 ",
            "\ud83d\ude00",
            "\ud800",
            "INC-1",
            "x".repeat(300));
    private static final String MESSAGE =
            """
            {"type": "message", "timestamp": "2026-05-31T12:00:00Z", "text": "<at>Afterword</at> assign INC-1 <at>Rin</at>",
             "from": {"id": "29:1", "name": "Carlos"}, "conversation": {"id": "19:a", "tenantId": "t"},
             "channelData": {"teamsChannelId": "19:a", "tenant": {"id": "t"}, "channel": {"id": "19:a", "name": "ops"}},
             "entities": [{"type": "mention", "mentioned": {"id": "29:2", "name": "Rin"}}]}""";

    private static final String VIEW =
            """
            {"id": "V1", "callback_id": "update", "private_metadata": "0f0f0f0f-0000-0000-0000-000000000000",
             "state": {"values": {"title": {"a": {"type": "plain_text_input", "value": "Checkout fails"}},
              "summary": {"a": {"value": null}}, "text": {"a": {"value": "Rolled back"}},
              "severity": {"a": {"selected_option": {"value": "SEV1"}}}, "severityReason": {"a": {"value": "worse"}},
              "restricted": {"a": {"selected_options": [{"value": "restricted"}]}}}}}""";
    private static final String SLACK_MESSAGE =
            """
            {"ts": "1700000100.000200", "user": "U2", "text": "Rolled back to <1.4>, <@U3|rin> &amp; *all*",
             "user_profile": {"real_name": "Rin"}, "username": "rin", "bot_profile": {"name": "bot"}, "bot_id": "B1",
             "files": [{"id": "F1"}], "attachments": [{"fallback": "f", "text": "t"}],
             "blocks": [{"type": "rich_text", "elements": [{"type": "rich_text_section",
              "elements": [{"type": "text", "text": "x"}, {"type": "user", "user_id": "U1"}]}]}]}""";

    @Property(tries = 500)
    void whatIsSaidInTeamsIsReadWithoutMarkup(@ForAll("texts") String text) {
        var said = TeamsMessage.said(JsonNodeFactory.instance.objectNode().put("text", text));
        assertThat(said).isEqualTo(said.strip()).doesNotContain("\0");
    }

    @Property(tries = 500)
    void aDamagedMessageOfTeamsIsReadAsFarAsItMakesSense(
            @ForAll @IntRange(max = 400) int at, @ForAll char value, @ForAll @IntRange(max = 400) int length) {
        var damaged = new StringBuilder(MESSAGE);
        damaged.setCharAt(at % MESSAGE.length(), value);
        readTeams(damaged.toString());
        readTeams(MESSAGE.substring(0, length % MESSAGE.length()) + "null}]}");
    }

    @Property(tries = 500)
    void aFormOfSlackIsReadOrKeptForLater(@ForAll @Size(max = 300) byte[] body, @ForAll("texts") String text) {
        FormBody.read(body);
        var form = FormBody.read(("command=%2Fincident&text=" + text).getBytes(StandardCharsets.UTF_8));
        form.ifPresent(read -> assertThat(read.text("text")).doesNotContain("\0"));
    }

    /** A submitted form, in which values are others, are missing or of another kind. */
    @Property(tries = 1000)
    void aFormThatIsSubmittedIsReadAsFarAsItMakesSense(@ForAll long seed) throws IOException {
        var view = JSON.readTree(VIEW);
        BentJson.bend(view, new Random(seed));
        var declared = DeclareForm.read(view.path("state").path("values"));
        assertThat(declared.title()).isNotNull().doesNotContain("\0");
        assertThat(declared.summary()).isNotNull().doesNotContain("\0");
        assertThat(declared.severity()).isNotEqualTo("");
        var updated = UpdateForm.read(view);
        assertThat(updated.incident()).isNotNull();
        assertThat(updated.text()).isNotNull().doesNotContain("\0");
        assertThat(updated.reason()).isNotNull().doesNotContain("\0");
    }

    /** A message as Slack sends it with a pin, a reaction or an edit. */
    @Property(tries = 1000)
    void aMessageOfSlackIsReadOrHasNothingToTell(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var message = JSON.readTree(SLACK_MESSAGE);
        BentJson.bend(message, random);
        var read = SlackMessages.read("C1", random.nextBoolean() ? "example" : "\0", message);
        read.ifPresent(told -> {
            assertThat(told.text()).isNotBlank();
            assertThat(told.authorName() == null || told.authorName().length() <= 200)
                    .isTrue();
        });
        assertThat(SlackEditReader.reads(message)).isFalse();
    }

    private static void readTeams(String body) {
        JsonNode message;
        try {
            message = JSON.readTree(body);
        } catch (IOException unreadable) {
            return;
        }
        var user = TeamsMessage.user(message);
        assertThat(user.userName() == null || user.userName().length() <= 200).isTrue();
        TeamsMessage.said(message);
        TeamsMessage.place(UUID.randomUUID(), message);
        TeamsMessage.isRecording(message, NOW);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(100));
    }
}
