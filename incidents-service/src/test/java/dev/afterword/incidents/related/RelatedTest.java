package dev.afterword.incidents.related;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class RelatedTest {

    @Test
    void aRelationIsSeenFromBothSides() {
        var one = Api.declared(Map.of());
        var other = Api.declared(Map.of("title", "The same certificate"));

        relate(one.getString("id"), Map.of("incident", other.getString("key"), "note", "One region later"))
                .then()
                .statusCode(201)
                .body("key", equalTo(other.getString("key")))
                .body("title", equalTo("The same certificate"))
                .body("severity", equalTo("SEV2"));

        as("viewer")
                .get(path(one.getString("id")))
                .then()
                .body("items.id", contains(other.getString("id")))
                .body("items[0].note", equalTo("One region later"));
        as("viewer").get(path(other.getString("id"))).then().body("items.id", contains(one.getString("id")));
        story(one.getString("id")).then().body("items.text", contains("Related to " + other.getString("key") + "."));
        story(other.getString("id")).then().body("items.text", contains("Related to " + one.getString("key") + "."));
    }

    @Test
    void whatIsRelatedIsNotRelatedTwiceAndNotToItself() {
        var one = Api.declaredId();
        var other = Api.declaredId();
        relate(one, Map.of("incident", other)).then().statusCode(201);

        relate(other, Map.of("incident", one)).then().statusCode(409);
        relate(one, Map.of("incident", one)).then().statusCode(400).body("errors.pointer", contains("/incident"));
        relate(one, Map.of("incident", "lunch")).then().statusCode(400).body("errors.pointer", contains("/incident"));
        relate(one, Map.of("incident", "INC-99999999")).then().statusCode(400);
    }

    @Test
    void aWithdrawnRelationIsGoneOnBothSidesAndMayComeBack() {
        var one = Api.declaredId();
        var other = Api.declaredId();
        relate(one, Map.of("incident", other)).then().statusCode(201);

        part(other, one).then().statusCode(204);

        as("viewer").get(path(one)).then().body("items", empty());
        as("viewer").get(path(other)).then().body("items", empty());
        part(one, other).then().statusCode(404);
        relate(one, Map.of("incident", other)).then().statusCode(201);
        as("viewer").get(path(other)).then().body("items.id", contains(one));
    }

    @Test
    void aRestrictedIncidentShowsToItsReadersAlone() {
        var open = Api.declaredId();
        var secret = Api.restrictedId();
        relate(open, Map.of("incident", secret)).then().statusCode(201);

        as("commander").get(path(open)).then().body("items.id", contains(secret));
        as("responder").get(path(open)).then().body("items", empty());
        as("responder").get(path(secret)).then().statusCode(404);
        story(open).then().body("items", empty());
        as("responder")
                .body(Map.of("incident", secret))
                .post(path(Api.declaredId()))
                .then()
                .statusCode(400);
        as("responder").post(path(open) + "/" + secret + "/withdrawal").then().statusCode(404);
        as("viewer")
                .body(Map.of("incident", open))
                .post(path(Api.declaredId()))
                .then()
                .statusCode(403);
    }

    private static Response story(String id) {
        return as("viewer").get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED");
    }

    private static Response relate(String id, Map<String, Object> body) {
        return as("commander").body(body).post(path(id));
    }

    private static Response part(String id, String other) {
        return as("commander").post(path(id) + "/" + other + "/withdrawal");
    }

    private static String path(String id) {
        return INCIDENTS + "/" + id + "/related";
    }
}
