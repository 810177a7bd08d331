package dev.afterword.retros;

import static dev.afterword.retros.ApiFixture.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the whole event log as one person, page by page. */
public final class EventLogFixture {
    private EventLogFixture() {}

    /** What happened to one retrospective: the middle of each event's type, in order. */
    public static List<String> typesOf(String person, String retrospectiveId) {
        return eventsOf(person, retrospectiveId).stream()
                .map(event -> event.get("type").toString())
                .map(type -> type.replace("dev.afterword.retrospective.", "").replace(".v1", ""))
                .toList();
    }

    /** The events of one retrospective, oldest first. */
    public static List<Map<String, ?>> eventsOf(String person, String retrospectiveId) {
        var found = new ArrayList<Map<String, ?>>();
        String cursor = null;
        JsonPath page;
        do {
            page = page(person, cursor);
            found.addAll(page.getList("items.findAll { it.subject == '" + retrospectiveId + "' }"));
            cursor = page.getString("nextCursor");
        } while (!page.getList("items").isEmpty());
        return found;
    }

    private static JsonPath page(String person, String after) {
        var request = as(person).queryParam("limit", 200);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/api/v1/events/retrospective-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
