package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries for tests, as callers tell them. */
final class StoryFixture {

    private StoryFixture() {}

    static String of(String incident) {
        return INCIDENTS + "/" + incident + "/timeline";
    }

    static Map<String, Object> note(String text, Object... more) {
        var entry = new HashMap<String, Object>(Map.of("kind", "NOTE", "text", text));
        for (int i = 0; i < more.length; i += 2) {
            entry.put((String) more[i], more[i + 1]);
        }
        return entry;
    }

    static Response tell(String person, String incident, Map<String, Object> entry) {
        return as(person).body(entry).post(of(incident));
    }

    static JsonPath told(String incident, Map<String, Object> entry) {
        return tell("commander", incident, entry)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static Response tellAll(String incident, List<Map<String, Object>> entries) {
        return as("commander").body(Map.of("entries", entries)).post(of(incident) + "/bulk");
    }

    static Response correct(String person, String incident, String entry, long version, Map<String, Object> patch) {
        return as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch(of(incident) + "/" + entry);
    }

    static List<String> texts(String person, String incident, String filter) {
        return as(person)
                .get(of(incident) + "?limit=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }
}
