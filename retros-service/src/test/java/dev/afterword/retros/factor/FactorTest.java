package dev.afterword.retros.factor;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.patch;
import static dev.afterword.retros.ApiFixture.read;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class FactorTest {

    @Inject
    EventsFixture events;

    @Test
    void aFactorIsRecordedWithItsEvidence() {
        var id = drafting(events);
        String entry = as("viewer")
                .get(RETROSPECTIVES + "/" + id + "/timeline")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");

        record(id, factor("timelineEntryIds", List.of(entry)))
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"1\"")
                .body("timelineEntryIds", is(List.of(entry)))
                .body("recordedBy.name", is("Rin Tanaka"));
        as("viewer").get(RETROSPECTIVES + "/" + id + "/factors").then().body("items", hasSize(1));
        read("viewer", id).body("sections.find { it.key == 'contributing-factors' }.complete", is(true));
    }

    @Test
    void anUnknownEntryOrABadFieldIsNamed() {
        var id = drafting(events);

        record(id, factor("timelineEntryIds", List.of(UUID.randomUUID().toString())))
                .statusCode(400)
                .body("errors[0].pointer", is("/timelineEntryIds/0"));
        record(id, factor("role", "ROOT_CAUSE")).statusCode(400).body("errors.pointer", hasItem("/role"));
        record(id, factor("statement", "")).statusCode(400).body("errors.pointer", hasItem("/statement"));
        record(id, factor("disposition", Map.of("kind", "ACCEPTED")))
                .statusCode(400)
                .body("errors[0].pointer", is("/disposition/reason"));
        as("viewer").get(RETROSPECTIVES + "/" + id + "/factors").then().body("items", hasSize(0));
    }

    @Test
    void aFactorSaysWhereItSitsWhatShowsItAndWhetherItWasNeeded() {
        var id = drafting(events);
        var said = factor("edge", Map.of("from", "checkout", "to", "payments"));
        said.put("links", List.of(Map.of("url", "https://grafana.example.org/d/pool", "label", "Pool")));
        said.put("necessity", "NECESSARY");
        said.put("symptom", true);
        said.put("tags", List.of("Retries", " retries ", "pool"));

        String factor = record(id, said)
                .statusCode(201)
                .body("edge.from", is("checkout"))
                .body("edge.to", is("payments"))
                .body("links[0].label", is("Pool"))
                .body("necessity", is("NECESSARY"))
                .body("symptom", is(true))
                .body("tags", is(List.of("retries", "pool")))
                .extract()
                .path("id");
        var nothing = new HashMap<String, Object>();
        nothing.put("edge", null);
        nothing.put("links", List.of());
        patch("responder", RETROSPECTIVES + "/" + id + "/factors/" + factor, 1, nothing)
                .statusCode(200)
                .body("edge", nullValue())
                .body("links", hasSize(0))
                .body("symptom", is(true));
    }

    @Test
    void whatIsLeftOutOfAFactorIsNotJudged() {
        record(drafting(events), factor("role", "WENT_WELL"))
                .statusCode(201)
                .body("necessity", is("UNJUDGED"))
                .body("symptom", is(false))
                .body("edge", nullValue())
                .body("links", hasSize(0))
                .body("tags", hasSize(0));
    }

    @Test
    void anEdgeIsBetweenTwoServicesAndALinkLeadsToAPage() {
        var id = drafting(events);

        record(id, factor("edge", Map.of("from", "checkout", "to", "Checkout ")))
                .statusCode(400)
                .body("errors[0].pointer", is("/edge/to"));
        record(id, factor("edge", Map.of("from", "checkout")))
                .statusCode(400)
                .body("errors[0].pointer", is("/edge/to"));
        record(id, factor("links", List.of(Map.of("url", "javascript:alert(1)"))))
                .statusCode(400)
                .body("errors[0].pointer", is("/links/0/url"));
        record(id, factor("tags", List.of("a,b"))).statusCode(400).body("errors[0].pointer", is("/tags/0"));
        record(id, factor("necessity", "ROOT")).statusCode(400).body("errors[0].pointer", is("/necessity"));
        as("viewer").get(RETROSPECTIVES + "/" + id + "/factors").then().body("items", hasSize(0));
    }

    @Test
    void publicationWaitsForADispositionOfEachFactorThatStands() {
        var id = drafting(events);
        String kept = record(id, factor("statement", "Stays")).extract().path("id");
        String withdrawn = record(id, factor("statement", "Goes")).extract().path("id");
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);
        var publish = Map.of("to", "PUBLISHED", "noActionsReason", "Accepted");
        move("manager", id, publish).statusCode(409).body("errors[0].pointer", is("/factors"));

        var path = RETROSPECTIVES + "/" + id + "/factors/";
        patch("responder", path + kept, 1, Map.of("disposition", Map.of("kind", "ACCEPTED", "reason", "Rare")))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("disposition.kind", is("ACCEPTED"));
        patch("responder", path + kept, 1, Map.of("statement", "Stale")).statusCode(412);
        withdraw(path + withdrawn, "The deploy came later")
                .statusCode(200)
                .body("withdrawnReason", is("The deploy came later"));
        withdraw(path + withdrawn, "Again").statusCode(409).body("type", is("/problems/factor-withdrawn"));
        patch("responder", path + withdrawn, 2, Map.of("statement", "Back")).statusCode(409);

        move("manager", id, publish).statusCode(200);
        record(id, factor("statement", "Late")).statusCode(409).body("type", is("/problems/retrospective-not-open"));
    }

    private static ValidatableResponse withdraw(String path, String reason) {
        return as("responder")
                .body(Map.of("reason", reason))
                .post(path + "/withdrawal")
                .then();
    }

    private static ValidatableResponse record(String id, Map<String, ?> factor) {
        return as("responder")
                .body(factor)
                .post(RETROSPECTIVES + "/" + id + "/factors")
                .then();
    }

    private static Map<String, Object> factor(String field, Object value) {
        Map<String, Object> factor = new HashMap<>(Map.of(
                "statement",
                "The retry limit was higher than the pool could carry",
                "domain",
                "TECHNOLOGY",
                "role",
                "ENABLER",
                "confidence",
                "OBSERVED"));
        factor.put(field, value);
        return factor;
    }
}
