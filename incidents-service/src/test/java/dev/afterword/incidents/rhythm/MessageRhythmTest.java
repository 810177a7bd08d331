package dev.afterword.incidents.rhythm;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.message.Messages.commanded;
import static dev.afterword.incidents.message.Messages.complete;
import static dev.afterword.incidents.message.Messages.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MessageRhythmTest {

    @Test
    void customersAndInternalTeamsHearWithinFiveMinutesThenEveryTwenty() {
        var id = commanded(Map.of());
        var first = rhythm("viewer", id)
                .body("items.audience", contains("CUSTOMER", "INTERNAL"))
                .body("items[0].lastSentAt", nullValue())
                .body("items[0].everyMinutes", equalTo(20))
                .body("items[0].overdue", equalTo(false))
                .extract()
                .jsonPath();
        var declared = Instant.parse(Api.read(id).getString("moments.declared"));
        assertThat(Instant.parse(first.getString("items[0].dueAt"))).isEqualTo(declared.plus(Duration.ofMinutes(5)));
        assertThat(Instant.parse(first.getString("items[0].nextUpdateAt")))
                .isBetween(declared.plus(Duration.ofMinutes(14)), declared.plus(Duration.ofMinutes(22)));

        var promised = Instant.now().plus(Duration.ofMinutes(45)).truncatedTo(ChronoUnit.SECONDS);
        sent(id, complete("nextUpdateAt", promised.toString()));

        rhythm("viewer", id)
                .body("items[0].lastSentAt", notNullValue())
                .body("items[0].dueAt", equalTo(promised.toString()))
                .body("items[1].lastSentAt", nullValue());
    }

    @Test
    void nobodyWaitsForNewsOfWhatIsOver() {
        var id = Api.declaredId();
        Api.moved(id, "MITIGATED", "RESOLVED");

        rhythm("viewer", id).body("items[0].dueAt", nullValue()).body("items[0].nextUpdateAt", nullValue());
    }

    private static ValidatableResponse rhythm(String person, String id) {
        return as(person).get(INCIDENTS + "/" + id + "/message-rhythm").then().statusCode(200);
    }
}
