package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.timeline.StoryFixture.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the platform writes can be counted, not only read. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AutomaticDetailTest {

    @Test
    void eachStatusIsToldWithTheOneBefore() {
        var id = Api.declared(Map.of("title", "Checkout is slow", "severity", "SEV3"))
                .getString("id");
        Api.moved(id, "MITIGATED");

        assertThat(details(id, "STATUS_CHANGED", "from")).containsExactly(null, "INVESTIGATING");
        assertThat(details(id, "STATUS_CHANGED", "to")).containsExactly("INVESTIGATING", "MITIGATED");
    }

    @Test
    void aSeverityIsToldWithTheOneBefore() {
        var incident = Api.declared(Map.of("title", "Checkout is slow", "severity", "SEV3"));
        var id = incident.getString("id");
        Api.patch("commander", id, "\"" + incident.getLong("version") + "\"", Map.of("severity", "SEV1"))
                .then()
                .statusCode(200);

        assertThat(details(id, "SEVERITY_CHANGED", "from")).containsExactly("SEV3");
        assertThat(details(id, "SEVERITY_CHANGED", "to")).containsExactly("SEV1");
    }

    @Test
    void aRoleIsToldByItsName() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        as("commander")
                .body(Map.of("toPersonId", Api.known("responder"), "summary", "Rolling back"))
                .post(Api.INCIDENTS + "/" + id + "/roles/handoff")
                .then()
                .statusCode(200);

        assertThat(details(id, "ROLE_ASSIGNED", "role")).contains("COMMANDER");
        assertThat(details(id, "ROLE_HANDED_OFF", "role")).containsExactly("COMMANDER");
    }

    @Test
    void nobodyElseWritesThem() {
        var id = Api.declaredId();
        StoryFixture.tell("commander", id, StoryFixture.note("x", "detail", Map.of("from", "SEV1", "to", "SEV2")))
                .then()
                .statusCode(400);

        as("viewer").get(of(id) + "?kind=NOTE").then().body("items", empty());
    }

    private static List<String> details(String id, String kind, String field) {
        return as("viewer")
                .get(of(id) + "?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.detail." + field);
    }
}
