package dev.afterword.incidents.message;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.message.Messages.commanded;
import static dev.afterword.incidents.message.Messages.complete;
import static dev.afterword.incidents.message.Messages.list;
import static dev.afterword.incidents.message.Messages.sent;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MessageNudgeTest {

    private static final String NUDGES = "/timeline?kind=COMMUNICATION_INTERNAL";

    @Test
    void aPromisedUpdateThatDoesNotComeIsToldOnceAndWarnedOfUntilOneIsSent() {
        var id = commanded(Map.of());
        sent(id, promising(Duration.ofSeconds(2)));
        list("viewer", id).then().body("items.updateOverdue", contains(false));

        await().atMost(20, SECONDS).untilAsserted(() -> as("viewer")
                .get(INCIDENTS + "/" + id + NUDGES)
                .then()
                .body("items.text", contains(startsWith("The next update for customers was promised for"))));
        list("viewer", id).then().body("items.updateOverdue", contains(true));
        as("viewer").get(INCIDENTS + "/" + id).then().body("warnings.code", hasItem("NEXT_UPDATE_OVERDUE_CUSTOMER"));
        assertThat(overdueSince(id)).isNotNull();

        // Another incident's nudge comes later than any second one for this would.
        var other = commanded(Map.of());
        sent(other, promising(Duration.ofSeconds(2)));
        await().atMost(20, SECONDS).untilAsserted(() -> as("viewer")
                .get(INCIDENTS + "/" + other + NUDGES)
                .then()
                .body("items", hasSize(1)));
        as("viewer").get(INCIDENTS + "/" + id + NUDGES).then().body("items", hasSize(1));

        sent(id, complete());
        assertThat(overdueSince(id)).isNull();
        list("viewer", id).then().body("items.updateOverdue", contains(false, false));
        as("viewer")
                .get(INCIDENTS + "/" + id)
                .then()
                .body("warnings.code", not(hasItem("NEXT_UPDATE_OVERDUE_CUSTOMER")));
    }

    @Test
    void nobodyWaitsForNewsOfAnIncidentThatIsOver() {
        var id = commanded(Map.of());
        sent(id, promising(Duration.ofSeconds(1)));
        Api.moved(id, "MITIGATED", "RESOLVED");
        var witness = commanded(Map.of());
        sent(witness, promising(Duration.ofSeconds(2)));
        await().atMost(20, SECONDS).untilAsserted(() -> as("viewer")
                .get(INCIDENTS + "/" + witness + NUDGES)
                .then()
                .body("items", hasSize(1)));
        as("viewer").get(INCIDENTS + "/" + id + NUDGES).then().body("items", empty());
        assertThat(list("viewer", id).jsonPath().getList("items.updateOverdue")).containsExactly(false);
    }

    /** What the list of incidents says of it. */
    private static String overdueSince(String id) {
        return as("viewer")
                .get(INCIDENTS + "?limit=200")
                .jsonPath()
                .getString("items.find { it.id == '" + id + "' }.updateOverdueSince");
    }

    private static Map<String, Object> promising(Duration ahead) {
        return complete("nextUpdateAt", Instant.now().plus(ahead).toString());
    }
}
