package dev.afterword.actions.actionitem;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.RESPONDER_ID;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.done;
import static dev.afterword.actions.ApiFixture.proposed;
import static dev.afterword.actions.ApiFixture.read;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class EditActionTest {

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() {
        var id = proposed("Alert on lag");

        patch(id, "\"0\"", "{\"why\":\"Lag grew unseen\",\"ownerId\":\"%s\"}".formatted(RESPONDER_ID))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("why", is("Lag grew unseen"))
                .body("title", is("Alert on lag"))
                .body("owner.name", is("Rin Tanaka"));
        patch(id, "\"1\"", "{\"why\":null}").statusCode(200).body("why", nullValue());
    }

    @Test
    void aPatchNeedsTheVersionThatWasRead() {
        var id = proposed("Alert on lag");

        patch(id, null, "{\"why\":\"x\"}").statusCode(428);
        patch(id, "\"7\"", "{\"why\":\"x\"}").statusCode(412);
        read("viewer", id).body("why", nullValue());
    }

    @Test
    void aWrongFieldIsNamed() {
        var id = proposed("Alert on lag");

        patch(id, "\"0\"", "{\"status\":\"DONE\"}").statusCode(400).body("errors[0].pointer", is("/status"));
        patch(id, "\"0\"", "{\"title\":\" \"}").statusCode(400).body("errors[0].pointer", is("/title"));
        patch(id, "\"0\"", "{\"kind\":\"DREAM\"}").statusCode(400).body("errors[0].pointer", is("/kind"));
        patch(id, "\"0\"", "{\"kind\":null}").statusCode(400).body("errors[0].pointer", is("/kind"));
        patch(id, "\"0\"", "[1]").statusCode(400);
    }

    @Test
    void aPromisedDateIsNotEdited() {
        var id = committed("Alert on lag");

        patch(id, version(id), "{\"dueAt\":\"2030-01-01T00:00:00Z\"}")
                .statusCode(409)
                .body("type", is("/problems/due-date-promised"));
    }

    @Test
    void aCommittedActionKeepsAnOwner() {
        var id = committed("Alert on lag");

        patch(id, version(id), "{\"ownerId\":null}").statusCode(400).body("errors[0].pointer", is("/ownerId"));
    }

    @Test
    void whatIsDoneIsNotEdited() {
        var id = done("Alert on lag");

        patch(id, version(id), "{\"title\":\"Something easier\"}")
                .statusCode(409)
                .body("type", is("/problems/action-not-editable"));
    }

    private static String version(String id) {
        return read("viewer", id).extract().header("ETag");
    }

    private static ValidatableResponse patch(String id, String ifMatch, String body) {
        var request =
                as("responder").contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(ACTIONS + "/" + id)
                .then();
    }
}
