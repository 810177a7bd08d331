package dev.afterword.actions.history;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.move;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class HistoryTest {

    @Inject
    DataSource database;

    @Test
    void everyChangeSaysWhoWhatAndWhy() {
        var id = committed("Alert on lag");
        move(id, Map.of("to", "CANCELED", "reason", "The replica is gone")).statusCode(200);

        as("viewer")
                .get(ACTIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items[0].field", is("status"))
                .body("items[0].oldValue", is("OPEN"))
                .body("items[0].newValue", is("CANCELED"))
                .body("items[0].reason", is("The replica is gone"))
                .body("items[0].actor.name", is("Rin Tanaka"))
                .body("items[0].at", notNullValue())
                .body("items.field", hasItems("owner", "doneWhen", "dueAt", "title"));
    }

    @Test
    void pagesMeetWithoutGapOrOverlap() {
        var id = committed("Alert on lag");
        var whole = fields(id, 200, null);
        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(id, 2, cursor);
            paged.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertEquals(whole, paged);
        assertEquals(whole.size(), new HashSet<>(paged).size());
    }

    @Test
    void theDatabaseItselfRefusesToRewriteHistory() throws SQLException {
        committed("Alert on lag");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("update action_item_history set reason = 'x'"));
            assertThrows(SQLException.class, () -> statement.execute("delete from action_item_history"));
            assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "update action_item set original_due_at = now() where original_due_at is not null"));
        }
    }

    private static List<String> fields(String id, int limit, String cursor) {
        return page(id, limit, cursor).path("items.id");
    }

    private static ExtractableResponse<?> page(String id, int limit, String cursor) {
        var request = as("viewer").queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(ACTIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .extract();
    }
}
