package dev.afterword.retros.policy;

import static dev.afterword.retros.ApiFixture.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class PublishPolicyTest {
    private static final String POLICIES = "/api/v1/retrospective-policies";

    private static final String POLICY =
            """
            {"mode": "TAILORED", "note": "Search too", "rules": [
              {"name": "SEV1", "when": {"severities": ["SEV1"]}, "requirement": "REQUIRED", "depth": "STANDARD",
               "dueIn": {"n": 3, "unit": "CALENDAR_DAYS"}},
              {"name": "Search", "when": {"services": ["search"]}, "requirement": "RECOMMENDED"},
              {"name": "Everything else", "requirement": "OPTIONAL", "depth": "LIGHT"}]}""";

    @Test
    void theDefaultPolicyIsTheFirstVersion() {
        as("auditor")
                .get(POLICIES)
                .then()
                .statusCode(200)
                .body("items.version", hasItem(1))
                .body("items.find { it.version == 1 }.rules", hasSize(greaterThanOrEqualTo(10)));
    }

    @Test
    void aBadPolicyIsRefusedWithPointersAndNothingChanges() {
        int before = as("manager").get(POLICIES + "/active").then().extract().path("version");

        publish(
                        "manager",
                        "{\"mode\": \"TAILORED\", \"rules\": [{\"name\": \"SEV1\", \"when\": {\"severities\":"
                                + " [\"SEV1\"]}, \"requirement\": \"REQUIRED\"}]}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/incomplete-policy"))
                .body("errors[0].pointer", is("/rules/0/when"));
        publish("manager", "{\"mode\": \"TAILORED\", \"rules\": [{\"requirement\": \"NONE\"}]}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/rules/0/name"));
        publish("manager", "{\"mode\": \"TAILORED\", \"rules\": [{\"name\": \"x\", \"requirement\": \"MAYBE\"}]}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/rules/0/requirement"));
        publish("manager", "{\"mode\": \"TAILORED\", \"rules\": []}").statusCode(400);
        publish("manager", "{\"mode\": \"TAILORED\", \"rules\": [null]}").statusCode(400);

        as("manager").get(POLICIES + "/active").then().body("version", equalTo(before));
    }

    @Test
    void onlyManagersAndAdministratorsPublish() {
        for (var person : new String[] {"viewer", "commander", "facilitator", "auditor", "stranger"}) {
            publish(person, POLICY).statusCode(403);
        }
    }

    private static ValidatableResponse publish(String person, String body) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(POLICIES)
                .then();
    }
}
