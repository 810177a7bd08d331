package dev.afterword.retros.markdown;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.is;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class MarkdownTest {

    @Inject
    EventsFixture events;

    @Test
    void theDocumentGoesOutAndComesBackAsItWas() {
        var id = drafting(events);

        var text = as("viewer")
                .get(path(id))
                .then()
                .statusCode(200)
                .contentType(containsString("text/markdown"))
                .extract()
                .asString();

        assertThat(text).startsWith("# ").contains("\n## Narrative\n", "\n## Follow-up actions\n");
        put("commander", id, text).statusCode(200).body("sections", emptyIterable());
    }

    @Test
    void theSectionsThatComeAreWrittenAndWhatWasThereIsKept() {
        var id = drafting(events);
        String impact = read("viewer", id).extract().path("sections.find { it.key == 'stakeholder-messages' }.body");

        put("commander", id, "# Any title\n\n## Narrative\n\nIt began *quietly*.\n")
                .statusCode(200)
                .body("sections", contains("narrative"));

        read("viewer", id)
                .body("sections.find { it.key == 'narrative' }.body", is("It began *quietly*."))
                .body("sections.find { it.key == 'stakeholder-messages' }.body", is(impact));
        as("viewer").get(RETROSPECTIVES + "/" + id + "/revisions").then().body("items.occasion", contains("IMPORTING"));
    }

    @Test
    void whatHasNoSectionOrIsTooLongIsRefusedAndChangesNothing() {
        var id = drafting(events);

        put("commander", id, "# A title\n\nWords of nobody.")
                .statusCode(400)
                .body("detail", containsString("Narrative"));
        put("commander", id, "## Narrative\n" + "x".repeat(100_001)).statusCode(400);
        as("commander")
                .contentType("application/json")
                .body("{}")
                .put(path(id))
                .then()
                .statusCode(415);
        put("commander", id, "## Narrative\nA \0 in it").statusCode(400);
        put("viewer", id, "## Narrative\nMine").statusCode(403);

        as("viewer").get(RETROSPECTIVES + "/" + id + "/revisions").then().body("items", emptyIterable());
    }

    @Test
    void nothingIsWrittenIntoWhatWasReviewed() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);

        put("commander", id, "## Narrative\nToo late").statusCode(409);
    }

    @Test
    void aStrangerFindsNoTraceOfARestrictedDocument() {
        var incident = IncidentFixture.anIncident().restrictedTo("person:" + IncidentFixture.COMMANDER.id());
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        var id = awaitRetrospective("commander", incident.id);

        as("viewer").get(path(id)).then().statusCode(404);
        put("facilitator", id, "## Narrative\nx").statusCode(404);
    }

    private static ValidatableResponse put(String person, String id, String markdown) {
        return as(person)
                .contentType("text/markdown; charset=UTF-8")
                .body(markdown)
                .put(path(id))
                .then();
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/markdown";
    }
}
