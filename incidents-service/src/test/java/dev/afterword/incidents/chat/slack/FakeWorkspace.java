package dev.afterword.incidents.chat.slack;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.ChatApi;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** A workspace of the fake Slack in the hands of a test, and the connection that speaks with its token. */
public record FakeWorkspace(ChatApi.Chat chat, String token) {

    /** A connection with a token that does nothing on its own yet. */
    public static FakeWorkspace connected() {
        var chat = ChatApi.slack();
        var workspace = new FakeWorkspace(chat, "xoxb-" + UUID.randomUUID());
        workspace.tell("make", Map.of("team", chat.team()));
        workspace.give(workspace.token()).then().statusCode(200);
        return workspace;
    }

    /** One whose incidents get a channel. */
    public static FakeWorkspace making(String channels, Map<String, Object> settings) {
        var workspace = connected();
        var wanted = new HashMap<>(settings);
        wanted.put("channels", channels);
        workspace.set(wanted);
        return workspace;
    }

    public io.restassured.response.Response give(String wanted) {
        return as("admin").body(Map.of("token", wanted)).put(bot() + "/token");
    }

    public String bot() {
        return ChatApi.CONNECTIONS + "/" + chat.id() + "/bot";
    }

    public void set(Map<String, Object> settings) {
        var etag = as("admin").get(bot()).header("ETag");
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(settings)
                .patch(bot())
                .then()
                .statusCode(200);
    }

    /** Nothing of it is looked after any more, so that other tests are left alone. */
    public void close() {
        var path = ChatApi.CONNECTIONS + "/" + chat.id();
        as("admin").header("If-Match", as("admin").get(path).header("ETag")).delete(path);
    }

    /** A second token of the same workspace. */
    public FakeWorkspace anew() {
        var next = new FakeWorkspace(chat, "xoxb-" + UUID.randomUUID());
        next.tell("make", Map.of("team", chat.team()));
        return next;
    }

    public void tell(String what, Map<String, Object> told) {
        given().contentType("application/json")
                .body(told)
                .post(FakeSlackSource.address() + "/control/teams/" + token + "/" + what)
                .then()
                .statusCode(200);
    }

    public JsonPath heard() {
        return given().get(FakeSlackSource.address() + "/control/teams/" + token)
                .jsonPath();
    }

    public List<Map<String, Object>> channels() {
        return heard().getList("channels");
    }

    /** The channels whose name begins so. */
    public List<Map<String, Object>> channels(String key) {
        return channels().stream()
                .filter(channel -> String.valueOf(channel.get("name")).matches(key.toLowerCase() + "(-.*)?"))
                .toList();
    }

    /** The one channel that was made for an incident and is linked to it, once it is. */
    public Map<String, Object> channelOf(String incident) {
        eventually(() -> assertThat(linked(incident)).hasSize(1));
        var id = linked(incident).get(0).get("channelId");
        return channels().stream()
                .filter(channel -> channel.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The channels of this connection that are about an incident. */
    public List<Map<String, Object>> linked(String incident) {
        List<Map<String, Object>> all = as("commander")
                .get(Api.INCIDENTS + "/" + incident + "/chat-channels")
                .jsonPath()
                .getList("items");
        return all.stream()
                .filter(channel -> channel.get("connectionId").equals(chat.id()))
                .toList();
    }

    public String topicOf(String incident) {
        return ((Map<?, ?>) channelOf(incident).get("topic")).get("value").toString();
    }

    @SuppressWarnings("unchecked")
    public List<String> membersOf(String incident) {
        return (List<String>) channelOf(incident).get("members");
    }

    public List<Map<String, Object>> wishes(String person) {
        return as(person)
                .get(ChatApi.CONNECTIONS + "/" + chat.id() + "/wishes?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** What became of the only wish of a kind, once it has got there. */
    public Map<String, Object> wish(String kind, String state) {
        eventually(() -> assertThat(wishes("admin"))
                .filteredOn(wish -> wish.get("kind").equals(kind))
                .extracting(wish -> wish.get("state"))
                .containsExactly(state));
        return wishes("admin").stream()
                .filter(wish -> wish.get("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    public static JsonPath answered(String id) {
        return given().get(FakeSlackSource.address() + "/control/answers/" + id).jsonPath();
    }

    public static String answerAddress(String id) {
        return FakeSlackSource.address() + "/answers/" + id;
    }

    public static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}
