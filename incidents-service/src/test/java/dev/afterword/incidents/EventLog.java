package dev.afterword.incidents;

import static dev.afterword.incidents.Api.as;

import dev.afterword.restkit.page.Cursor;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The event log, of incidents unless told, as a person reads it from a place on: it is long where other tests have told much. */
public final class EventLog {

    private final String topic;
    private final String person;
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final String beginning;
    private String after;

    private EventLog(String topic, String person, String beginning) {
        this.topic = topic;
        this.person = person;
        this.beginning = beginning;
        this.after = beginning;
    }

    /** The log from where it ends now. */
    public static EventLog fromNow(String person) {
        return fromNow("incident-events", person);
    }

    /** The log of a topic from where it ends now. */
    public static EventLog fromNow(String topic, String person) {
        var end = Arc.container()
                .instance(Pool.class)
                .get()
                .query("select coalesce(max(position), 0) from outbox")
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
        return new EventLog(topic, person, Cursor.encode(end));
    }

    /** The same part of the log as another person reads it. */
    public EventLog readBy(String other) {
        return new EventLog(topic, other, beginning);
    }

    /** Subjects of all events that the person can read by now. */
    public List<String> subjects() {
        return read().stream().map(event -> (String) event.get("subject")).toList();
    }

    /** What the person can read by now of an incident, or of what else the log is about, as text. */
    public String of(String incident) {
        return read().stream()
                .filter(event -> incident.equals(event.get("subject")))
                .toList()
                .toString();
    }

    /** Places in the history of something of the events that the person can read by now. */
    public List<Object> sequencesOf(String subject) {
        return read().stream()
                .filter(event -> subject.equals(event.get("subject")))
                .map(event -> event.get("sequence"))
                .toList();
    }

    private List<Map<String, Object>> read() {
        for (var page = page(); !page.getList("items").isEmpty(); page = page()) {
            events.addAll(page.getList("items"));
            after = page.getString("nextCursor");
        }
        return events;
    }

    private JsonPath page() {
        return as(person)
                .queryParam("limit", 200)
                .queryParam("after", after)
                .get("/api/v1/events/" + topic)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
