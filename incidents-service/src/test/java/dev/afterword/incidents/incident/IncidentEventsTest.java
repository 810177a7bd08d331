package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class IncidentEventsTest {

    @Test
    void theWholeStoryArrivesInItsOrderWithTheIncidentInEveryEvent() {
        var id = Api.declaredId();
        as("commander")
                .body(Map.of("personId", Api.known("responder"), "role", "COMMANDER"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(201);
        as("commander")
                .body(Map.of("kind", "NOTE", "text", "looking"))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201);
        Api.moved(id, "MITIGATED", "INVESTIGATING", "RESOLVED");

        Awaitility.await().untilAsserted(() -> assertThat(
                        named(EventReader.of("incident-events").typesAbout(id)))
                .containsExactly(
                        "declared",
                        "timeline-entry-recorded",
                        "role-assigned",
                        "timeline-entry-recorded",
                        "timeline-entry-recorded",
                        "mitigated",
                        "timeline-entry-recorded",
                        "reopened",
                        "timeline-entry-recorded",
                        "impact-updated",
                        "timeline-entry-recorded",
                        "resolved",
                        "timeline-entry-recorded",
                        "impact-updated",
                        "timeline-entry-recorded"));
        var events = EventReader.of("incident-events");
        assertThat(events.sequencesOf(id))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 15).boxed().toList());
        var last = data(events.about(id).get(11));
        assertThat(last.getString("from")).isEqualTo("INVESTIGATING");
        assertThat(last.getString("incident.status")).isEqualTo("RESOLVED");
        assertThat(last.getString("incident.commander.name")).isEqualTo("Rin Tanaka");
        assertThat(last.getInt("incident.responders")).isEqualTo(1);
        assertThat(last.getString("incident.moments.resolved")).isNotNull();
        assertThat(last.getString("incident.details.severitySet")).isEqualTo("SEV2");
        assertThat(last.getString("incident.details.severityComputed")).isEqualTo("SEV3");
        assertThat(last.getString("incident.details.impactLevel")).isEqualTo("DEGRADED");
        assertThat(last.getString("incident.access.visibility")).isEqualTo("ORGANISATION");
        assertThat(last.getList("incident.access.audience"))
                .contains("person:" + Api.idOf("commander"), "person:" + Api.idOf("responder"));
    }

    @Test
    void aPrivateEntryIsNotPublished() {
        var id = Api.declaredId();
        as("commander")
                .body(Map.of("kind", "SENTIMENT", "text", "tired", "audience", "PRIVATE"))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201);
        Api.moved(id, "CANCELED");

        Awaitility.await().untilAsserted(() -> assertThat(
                        named(EventReader.of("incident-events").typesAbout(id)))
                .containsExactly("declared", "timeline-entry-recorded", "canceled", "timeline-entry-recorded"));
    }

    @Test
    void anEntryForRespondersIsPublishedWithoutItsText() {
        var id = Api.declaredId();
        as("commander")
                .body(Map.of("kind", "NOTE", "text", "we are unsure", "audience", "RESPONDERS"))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201)
                .body("text", equalTo("we are unsure"));

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(EventReader.of("incident-events").about(id)).hasSize(3));
        var told = data(EventReader.of("incident-events").about(id).get(2));
        assertThat(told.getString("entry.audience")).isEqualTo("RESPONDERS");
        assertThat(told.getString("entry.text")).isEqualTo("For responders only.");
    }

    @Test
    void aMergeNamesItsTargetUnlessThatIsRestricted() {
        var open = Api.declaredId();
        var restricted = Api.restrictedId();

        assertThat(targetPublishedOfMergeInto(open)).isEqualTo(open);
        assertThat(targetPublishedOfMergeInto(restricted)).isNull();
    }

    private static String targetPublishedOfMergeInto(String target) {
        var id = Api.declaredId();
        Api.move(id, Map.of("to", "MERGED", "mergedInto", target)).then().statusCode(200);
        Awaitility.await().untilAsserted(() -> assertThat(
                        named(EventReader.of("incident-events").typesAbout(id)))
                .containsExactly("declared", "timeline-entry-recorded", "merged", "timeline-entry-recorded"));
        return data(EventReader.of("incident-events").about(id).get(2)).getString("mergedInto");
    }

    @Test
    void whatHappenedAfterTheFactIsDeclaredAndResolved() {
        var id = Api.declared(Map.of(
                        "status",
                        "RESOLVED",
                        "moments",
                        Map.of("detected", "2026-01-02T10:00:00Z", "resolved", "2026-01-02T11:00:00Z")))
                .getString("id");

        Awaitility.await().untilAsserted(() -> assertThat(
                        named(EventReader.of("incident-events").typesAbout(id)))
                .containsExactly("declared", "resolved", "timeline-entry-recorded"));
    }

    private static List<String> named(List<String> types) {
        return types.stream()
                .map(type -> type.replaceAll("dev\\.afterword\\.incident\\.|\\.v1", ""))
                .toList();
    }

    private static JsonPath data(ConsumerRecord<String, String> message) {
        return new JsonPath(message.value());
    }
}
