package dev.afterword.incidents.people;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class PeopleTest {

    @Test
    void theFirstCallMakesAPersonKnownAndTellsOthersOnce() {
        var subject = UUID.randomUUID().toString();
        var token = TestTokens.like("responder")
                .subject(subject)
                .name("Noa " + subject)
                .sign();
        for (int i = 0; i < 3; i++) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(subject))
                    .body("roles", contains("responder"))
                    .body("teams", contains("payments"));
        }

        as("viewer").get("/api/v1/people?q=Noa " + subject).then().body("items.id", contains(subject));
        Awaitility.await()
                .untilAsserted(() -> assertThat(EventReader.of("person-events").about(subject))
                        .hasSize(1));
    }

    @Test
    void aNewNameIsToldAgain() {
        var subject = UUID.randomUUID().toString();
        for (var name : List.of("Old Name", "New Name")) {
            given().auth()
                    .oauth2(TestTokens.like("responder")
                            .subject(subject)
                            .name(name)
                            .sign())
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200);
        }

        Awaitility.await()
                .untilAsserted(() -> assertThat(EventReader.of("person-events").about(subject))
                        .hasSize(2));
    }
}
