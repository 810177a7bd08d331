package dev.afterword.incidents.chat.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
