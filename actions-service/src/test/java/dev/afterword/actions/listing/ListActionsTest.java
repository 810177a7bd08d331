package dev.afterword.actions.listing;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.RESPONDER_ID;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.done;
import static dev.afterword.actions.ApiFixture.proposed;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class ListActionsTest {

    @Inject
    DataSource database;

    @Test
    void filtersNarrowTheList() {
        var open = committed("Alert on lag");
        var proposal = proposed("Alert on disk");
        var finished = done("Alert on memory");

        as("viewer")
                .queryParam("status", "OPEN")
                .queryParam("status", "DONE")
                .queryParam("ownerId", RESPONDER_ID)
                .queryParam("limit", 200)
                .get(ACTIONS)
                .then()
                .statusCode(200)
                .body("items.status", everyItem(is(in(List.of("OPEN", "DONE")))))
                .body("items.owner.id", everyItem(is(RESPONDER_ID)))
                .body("items.id", hasItem(open))
                .body("items.id", hasItem(finished))
                .body("items.id", not(hasItem(proposal)));
    }

    @Test
    void latenessIsJudgedNow() throws SQLException {
        var late = committed("Alert on lag");
        var inTime = committed("Alert on disk");
        execute("update action_item set due_at = now() - interval '1 minute' where id = '" + late + "'");

        as("viewer")
                .queryParam("overdue", true)
                .queryParam("limit", 200)
                .get(ACTIONS)
                .then()
                .body("items.id", hasItem(late))
                .body("items.id", not(hasItem(inTime)))
                .body("items.overdue", everyItem(is(true)));
        as("viewer")
                .queryParam("overdue", false)
                .queryParam("limit", 200)
                .get(ACTIONS)
                .then()
                .body("items.id", not(hasItem(late)))
                .body("items.id", hasItem(inTime));
    }

    @Test
    void pagesMeetWithoutGapOrOverlapEvenWhereRowsAreTwins() throws SQLException {
        var owner = "twins-" + UUID.randomUUID();
        var ids = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            ids.add(committed("Alert " + i));
        }
        for (var id : ids) {
            execute("update action_item set owner_id = '" + owner + "', created_at = '2026-01-01' where id = '" + id
                    + "'");
        }

        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("viewer").queryParam("ownerId", owner).queryParam("limit", 3);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(ACTIONS)
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        Collections.reverse(ids);
        assertEquals(ids, paged);
    }

    @Test
    void aListShowsWhatTheActionShows() {
        var id = committed("Alert on lag");

        Map<String, Object> listed = as("viewer")
                .queryParam("limit", 200)
                .get(ACTIONS)
                .then()
                .extract()
                .path("items.find { it.id == '" + id + "' }");
        Map<String, Object> read =
                as("viewer").get(ACTIONS + "/" + id).then().extract().path("$");

        listed.forEach((name, value) -> assertEquals(read.get(name), value, name));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
