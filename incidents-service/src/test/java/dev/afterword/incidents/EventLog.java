package dev.afterword.incidents;

import static dev.afterword.incidents.Api.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The event log of incidents as a person reads it, on from where they were: it is long where other tests have told much. */
public final class EventLog {

    private final String person;
    private final List<Map<String, Object>> events = new ArrayList<>();
    private String after;

    public EventLog(String person) {
        this.person = person;
    }

    /** Subjects of all events that the person can read by now. */
    public List<String> subjects() {
        return read().stream().map(event -> (String) event.get("subject")).toList();
    }

    /** What the person can read by now of an incident, as text. */
    public String of(String incident) {
        return read().stream()
                .filter(event -> incident.equals(event.get("subject")))
                .toList()
                .toString();
    }

    private List<Map<String, Object>> read() {
        for (var page = page(); !page.getList("items").isEmpty(); page = page()) {
            events.addAll(page.getList("items"));
            after = page.getString("nextCursor");
        }
        return events;
    }

    private JsonPath page() {
        var request = as(person).queryParam("limit", 200);
        return (after == null ? request : request.queryParam("after", after))
                .get("/api/v1/events/incident-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
