package dev.afterword.actions.person;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dev.afterword.actions.EventsFixture;
import dev.afterword.contracts.person.PersonSeen;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class PersonEventsConsumerTest {

    @Inject
    EventsFixture events;

    @Test
    void whoeverWasSeenMayOwnActionsUnderTheirNewestName() {
        var id = UUID.randomUUID();
        assign(id).then().statusCode(400);

        seen(id, 2, "Ines Duarte");
        seen(id, 1, "I. D.");
        var last = UUID.randomUUID();
        seen(last, 1, "Somebody else");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assign(last).then().statusCode(201));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assign(id).then().statusCode(201).body("owner.name", is("Ines Duarte")));
    }

    private void seen(UUID id, long sequence, String name) {
        var person = new dev.afterword.contracts.PersonRef(id.toString(), name);
        var event = new PersonSeen(person, "ines", List.of("payments"), Instant.EPOCH);
        events.publish(UUID.randomUUID(), id, sequence, event);
    }

    private static Response assign(UUID owner) {
        return as("responder")
                .body(Map.of("title", "Alert on lag", "ownerId", owner))
                .post(ACTIONS);
    }
}
