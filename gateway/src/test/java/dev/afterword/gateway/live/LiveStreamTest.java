package dev.afterword.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@GatewayTest
class LiveStreamTest {

    private static final String DECLARED = "dev.afterword.incident.declared.v1";
    private static final String OPEN_TO_ALL = "{\"visibility\":\"ORGANISATION\",\"audience\":[]}";

    private static KafkaProducer<String, String> kafka;
    private static EventStream commander;
    private static EventStream viewer;

    @BeforeAll
    static void listen() {
        kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", GatewayStack.kafka()), new StringSerializer(), new StringSerializer());
        commander = EventStream.of(Browser.loggedIn("commander"));
        viewer = EventStream.withBearer(Tokens.access("viewer"));
        // The gateway begins to listen to Kafka some time after it has started.
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    publish("incident-events", DECLARED, "incident", OPEN_TO_ALL);
                    return viewer.isOpen() && commander.isOpen() && viewer.heard("data:") && commander.heard("data:");
                });
    }

    @AfterAll
    static void stop() {
        kafka.close(Duration.ofSeconds(2));
        commander.close();
        viewer.close();
    }

    @Test
    void aNoticeIsThin() {
        var id = publish("incident-events", DECLARED, "incident", OPEN_TO_ALL);
        arrives(viewer, id);
        var data = viewer.lines().stream()
                .filter(line -> line.startsWith("data:") && line.contains(id))
                .findFirst()
                .orElseThrow();
        var notice = Json.of(data.substring(5));
        assertEquals("INC-42", notice.path("key").asText());
        assertEquals("MITIGATED", notice.path("status").asText());
        assertEquals(3, notice.path("sequence").asInt());
        assertEquals("the-record", notice.path("incidentId").asText());
        assertFalse(viewer.heard("Payments"), "no text of the record");
        assertTrue(viewer.lines().contains("event: " + DECLARED));
        assertTrue(viewer.lines().contains("id: " + id));
    }

    @Test
    void aRestrictedRecordIsShownToItsAudienceAlone() {
        var byPerson = publish(
                "incident-events", DECLARED, "incident", restricted("person:00000000-0000-4000-8000-000000000002"));
        var byTeam = publish(
                "retrospective-events",
                "dev.afterword.retrospective.opened.v1",
                "retrospective",
                restricted("team:payments"));
        var action = publish(
                "action-item-events", "dev.afterword.action.proposed.v1", "action", restricted("team:payments"));
        arrives(commander, byPerson);
        arrives(commander, byTeam);
        arrives(commander, action);
        // What comes later on the same topics has arrived, so what is missing was not sent.
        for (var topic : List.of("incident-events", "retrospective-events", "action-item-events")) {
            arrives(viewer, publish(topic, DECLARED, "incident", OPEN_TO_ALL));
        }
        assertFalse(viewer.heard(byPerson));
        assertFalse(viewer.heard(byTeam));
        assertFalse(viewer.heard(action));
    }

    @Test
    void whoWritesWhereIsToldToThoseWhoMaySeeTheDocument() {
        var person =
                "\"section\":\"narrative\",\"clientId\":\"page-one\",\"person\":{\"id\":\"p1\",\"name\":\"Ren\\nJo\"}";
        var open = publish(
                "writing-notices",
                "dev.afterword.writing.present.v1",
                "{\"retrospective\":{\"id\":\"r1\",\"access\":" + OPEN_TO_ALL + "}," + person + "}");
        arrives(viewer, open);
        var notice = Json.of(viewer.lines().stream()
                .filter(line -> line.startsWith("data:") && line.contains(open))
                .findFirst()
                .orElseThrow()
                .substring(5));
        assertEquals("narrative", notice.path("writing").path("section").asText());
        assertEquals("Ren\nJo", notice.path("writing").path("person").asText());

        var hidden = publish(
                "writing-notices",
                "dev.afterword.writing.present.v1",
                "{\"retrospective\":{\"id\":\"r1\",\"access\":" + restricted("team:payments") + "}," + person + "}");
        arrives(commander, hidden);
        arrives(viewer, publish("writing-notices", DECLARED, "retrospective", OPEN_TO_ALL));
        assertFalse(viewer.heard(hidden));
    }

    @Test
    void changesChecksAndObjectivesSayThemselvesWhoMaySeeThem() {
        for (var topic : List.of("change-events", "check-events", "slo-events")) {
            arrives(viewer, publish(topic, "dev.afterword.change.recorded.v1", "{\"access\":" + OPEN_TO_ALL + "}"));
            var hidden = publish(
                    topic, "dev.afterword.change.recorded.v1", "{\"access\":" + restricted("team:payments") + "}");
            arrives(commander, hidden);
            arrives(viewer, publish(topic, "dev.afterword.change.recorded.v1", "{\"access\":" + OPEN_TO_ALL + "}"));
            assertFalse(viewer.heard(hidden));
        }
    }

    @Test
    void whatDoesNotSayWhoMaySeeItIsShownToNobody() {
        var unknownShape = publish("incident-events", DECLARED, "surprise", OPEN_TO_ALL);
        var unknownVisibility = publish(
                "incident-events",
                DECLARED,
                "incident",
                "{\"visibility\":\"SECRET\",\"audience\":[\"team:payments\"]}");
        var person = publish("person-events", "dev.afterword.person.seen.v1", "incident", OPEN_TO_ALL);
        arrives(commander, publish("incident-events", DECLARED, "incident", OPEN_TO_ALL));
        for (var id : List.of(unknownShape, unknownVisibility, person)) {
            assertFalse(commander.heard(id));
            assertFalse(viewer.heard(id));
        }
    }

    @Test
    void aSilentStreamShowsThatItIsAlive() {
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> viewer.lines()
                .contains(": still here"));
    }

    @Test
    void onlyReadersMayListen() {
        Json.problem(401, new Browser().get("/api/v1/stream"));
        Json.problem(403, new Browser().get("/api/v1/stream", "Authorization", "Bearer " + Tokens.access("stranger")));
    }

    private static void arrives(EventStream stream, String id) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> stream.heard(id));
    }

    private static String restricted(String principal) {
        return "{\"visibility\":\"RESTRICTED\",\"audience\":[\"" + principal + "\"]}";
    }

    private static String publish(String topic, String type, String member, String access) {
        var data = "{\"" + member + "\":{\"id\":\"the-record\",\"incidentId\":\"the-record\",\"key\":\"INC-42\","
                + "\"status\":\"MITIGATED\",\"title\":\"Payments fail\",\"access\":" + access + "}}";
        return publish(topic, type, data);
    }

    private static String publish(String topic, String type, String data) {
        var id = UUID.randomUUID().toString();
        // One key: one partition, so that the order of publication is the order of arrival.
        var event = new ProducerRecord<>(topic, 0, "the-record", data);
        Map.of(
                        "ce_id",
                        id,
                        "ce_type",
                        type,
                        "ce_subject",
                        "the-record",
                        "ce_sequence",
                        "0000000000000000003",
                        "ce_time",
                        "2026-01-01T00:00:00Z")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(event);
        kafka.flush();
        return id;
    }
}
