package dev.afterword.retros.retrospective;

import static dev.afterword.retros.ApiFixture.FACILITATOR_ID;
import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.patch;
import static dev.afterword.retros.ApiFixture.read;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class ListRetrospectivesTest {

    @Inject
    EventsFixture events;

    @Test
    void pagesFollowEachOtherWithoutGapOrTwin() {
        var made = List.of(drafting(events), drafting(events), drafting(events));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("viewer").queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(RETROSPECTIVES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertTrue(seen.containsAll(made));
        assertTrue(seen.indexOf(made.get(2)) < seen.indexOf(made.get(0)), "newest first");
    }

    @Test
    void filtersNarrowTheList() {
        var incident = IncidentFixture.anIncident();
        var id = drafting(events, incident);
        ownedByTheFacilitator(id);
        int version = read("viewer", id).extract().path("version");
        patch("facilitator", RETROSPECTIVES + "/" + id, version, Map.of("dueAt", "2026-01-01T00:00:00Z"))
                .statusCode(200)
                .body("overdue", is(true));

        found("incidentId", incident.key).body("items.id", is(List.of(id)));
        found("overdue", "true").body("items.id", hasItem(id)).body("items.overdue", everyItem(is(true)));
        found("overdue", "false").body("items.id", not(hasItem(id)));
        found("ownerId", FACILITATOR_ID).body("items.id", hasItem(id));
        found("status", "DRAFTING").body("items.id", hasItem(id)).body("items.status", everyItem(is("DRAFTING")));
        found("status", "CLOSED").body("items.id", not(hasItem(id)));
    }

    @Test
    void badParametersAreNamed() {
        refused("status", "OPEN", "?status");
        refused("cursor", "not-a-cursor", "?cursor");
        refused("limit", "0", "?limit");
        refused("limit", "many", "?limit");
        refused("overdue", "perhaps", "?overdue");
        refused("ownerId", "a\0b", "?ownerId");
        as("viewer").get(RETROSPECTIVES + "/7").then().statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse found(String parameter, String value) {
        return as("viewer")
                .queryParam(parameter, value)
                .queryParam("limit", 200)
                .get(RETROSPECTIVES)
                .then()
                .statusCode(200);
    }

    private static void refused(String parameter, String value, String pointer) {
        as("viewer")
                .queryParam(parameter, value)
                .get(RETROSPECTIVES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer));
    }
}
