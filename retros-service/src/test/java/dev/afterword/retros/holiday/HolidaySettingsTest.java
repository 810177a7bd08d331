package dev.afterword.retros.holiday;

import static dev.afterword.retros.ApiFixture.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Due dates of all decisions depend on it; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class HolidaySettingsTest {
    private static final String HOLIDAYS = "/api/v1/retrospective-holidays";

    private static final String BAVARIA =
            """
            {"regions": [{"key": "de-by", "name": "Bavaria", "dates": ["2026-12-25", "2026-12-26"]}],
             "defaultRegion": "de-by"}""";

    @Test
    void holidaysAreKeptByRegionAndPoliciesMayNameThem() {
        int version =
                as("viewer").get(HOLIDAYS).then().statusCode(200).extract().path("version");

        change("manager", version, BAVARIA)
                .statusCode(200)
                .header("ETag", "\"" + (version + 1) + "\"")
                .body("regions[0].dates", hasItem("2026-12-25"))
                .body("changedBy.name", is("Maya Lindqvist"));

        change("manager", version, BAVARIA).statusCode(412);
        var policy =
                "{\"mode\": \"UNIVERSAL\", \"rules\": [{\"name\": \"All\", \"requirement\": \"REQUIRED\", \"dueIn\":"
                        + " {\"n\": 3, \"unit\": \"BUSINESS_DAYS\", \"region\": \"%s\"}}]}";
        as("manager")
                .body(policy.formatted("de-by"))
                .post("/api/v1/retrospective-policies")
                .then()
                .statusCode(201)
                .body("rules[0].dueIn.region", is("de-by"));
        as("manager")
                .body(policy.formatted("atlantis"))
                .post("/api/v1/retrospective-policies")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/rules/0/dueIn/region"));
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() {
        int version = as("viewer").get(HOLIDAYS).then().extract().path("version");

        refused(version, BAVARIA.replace("2026-12-26", "26.12.2026"), "/regions/0/dates/1");
        refused(version, BAVARIA.replace("2026-12-26", "+99999-12-26"), "/regions/0/dates");
        refused(version, BAVARIA.replace("\"defaultRegion\": \"de-by\"", "\"defaultRegion\": \"x\""), "/defaultRegion");
        refused(version, BAVARIA.replace("\"key\": \"de-by\"", "\"key\": \"DE BY\""), "/regions/0/key");
        refused(version, "{\"regions\": null}", "/regions");
        change("viewer", version, BAVARIA).statusCode(403);
        as("manager").body(BAVARIA).put(HOLIDAYS).then().statusCode(428);

        as("viewer").get(HOLIDAYS).then().body("version", is(version));
    }

    private static void refused(int version, String body, String pointer) {
        change("manager", version, body).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse change(String person, int version, String body) {
        return as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(HOLIDAYS)
                .then();
    }
}
