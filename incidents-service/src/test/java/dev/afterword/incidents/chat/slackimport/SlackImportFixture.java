package dev.afterword.incidents.chat.slackimport;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Imports of chat as tests make them; the responder makes them. */
final class SlackImportFixture {

    private static final AtomicInteger CHANNELS = new AtomicInteger();

    private SlackImportFixture() {}

    /** A channel of which nobody else has heard. */
    static String aChannel() {
        return "C" + Long.toString(System.nanoTime(), 36).toUpperCase() + CHANNELS.incrementAndGet();
    }

    static String imports(String incident) {
        return INCIDENTS + "/" + incident + "/slack-imports";
    }

    static Map<String, Object> choice(Map<String, Object> more) {
        var choice = new HashMap<String, Object>(Map.of("channel", "inc-checkout"));
        choice.putAll(more);
        return choice;
    }

    /** The address of an import with its file. */
    static String uploaded(String incident, Map<String, Object> choice, byte[] file) {
        var id = as("responder")
                .body(Map.of("fileName", "export.zip", "choice", choice))
                .post(imports(incident))
                .then()
                .statusCode(201)
                .body("state", is("UPLOADING"))
                .extract()
                .jsonPath()
                .getString("id");
        var path = imports(incident) + "/" + id;
        upload("responder", path, 1, file).then().statusCode(204);
        return path;
    }

    static Response upload(String person, String path, int number, byte[] file) {
        return as(person).contentType("application/octet-stream").body(file).put(path + "/parts/" + number);
    }

    static Response move(String path, String to) {
        return as("responder").body(Map.of("to", to)).post(path + "/transitions");
    }

    /** A dry run that has come to its end. */
    static JsonPath read(String path) {
        move(path, "READING").then().statusCode(202);
        return reached(path, "READY");
    }

    /** An import that has come to its end. */
    static JsonPath imported(String incident, Map<String, Object> choice, byte[] file) {
        var path = uploaded(incident, choice, file);
        read(path);
        return completed(path);
    }

    static JsonPath completed(String path) {
        move(path, "IMPORTING").then().statusCode(202);
        return reached(path, "COMPLETED");
    }

    static JsonPath reached(String path, String state) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> as("responder").get(path).then().statusCode(200).body("state", is(state)));
        return as("responder").get(path).jsonPath();
    }

    static JsonPath messages(String path) {
        return as("responder")
                .get(path + "/messages?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What the chat has told the story, in its order. */
    static List<Map<String, Object>> story(String incident) {
        return as("commander")
                .get(INCIDENTS + "/" + incident + "/timeline?limit=200&kind=COMMUNICATION_INTERNAL")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
