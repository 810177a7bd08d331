package dev.afterword.incidents.detection;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class DetectionTest {

    @Test
    void untilSomebodyTellsNothingIsKnown() {
        as("viewer")
                .get(path(Api.declaredId()))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("source", equalTo("UNKNOWN"))
                .body("noticedByCustomerFirst", nullValue());
    }

    @Test
    void itIsToldChangedAndOnTheTimeline() {
        var id = Api.declaredId();
        put(
                        "responder",
                        id,
                        "\"0\"",
                        Map.of(
                                "source",
                                "CUSTOMER_REPORT",
                                "firstSignal",
                                "Three tickets",
                                "gap",
                                "NO_ALERT",
                                "noticedByCustomerFirst",
                                true))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("updatedBy.id", equalTo(Api.idOf("responder")));
        as("responder")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"gap\": null, \"firstSignal\": \"Four tickets\"}")
                .patch(path(id))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("gap", nullValue())
                .body("source", equalTo("CUSTOMER_REPORT"));
        as("viewer")
                .get(path(id))
                .then()
                .body("firstSignal", equalTo("Four tickets"))
                .header("ETag", "\"2\"");
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body(
                        "items.text",
                        hasItem("Noticed by a customer report, by a customer first. First signal: Three tickets"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndKnownWords() {
        var id = Api.declaredId();
        as("responder").body(Map.of()).put(path(id)).then().statusCode(428);
        put("responder", id, "\"3\"", Map.of()).then().statusCode(412);
        put("responder", id, "\"0\"", Map.of("source", "RUMOUR"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/source"));
        put("responder", id, "\"0\"", Map.of("sauce", "x")).then().statusCode(400);
        put("viewer", id, "\"0\"", Map.of()).then().statusCode(403);
    }

    @Test
    void aRestrictedIncidentHasNoneForStrangers() {
        var id = Api.restrictedId();
        for (var stranger : List.of("responder", "admin")) {
            as(stranger).get(path(id)).then().statusCode(404);
            put(stranger, id, "\"0\"", Map.of()).then().statusCode(404);
        }
    }

    private static Response put(String person, String id, String etag, Map<String, ?> body) {
        return as(person).header("If-Match", etag).body(body).put(path(id));
    }

    private static String path(String id) {
        return INCIDENTS + "/" + id + "/detection";
    }
}
