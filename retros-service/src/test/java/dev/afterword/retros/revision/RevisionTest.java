package dev.afterword.retros.revision;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class RevisionTest {

    @Inject
    EventsFixture events;

    @Test
    void theDraftIsKeptBeforeSomebodyWritesAndNotAgainForAWhile() {
        var id = drafting(events);
        String draft = narrative(id);

        write(id, "My own words.");
        write(id, "My own better words.");

        revisions(id)
                .body("items.number", contains(1))
                .body("items[0].occasion", is("WRITING"))
                .body("items[0].keptBy", nullValue());
        as("viewer")
                .get(path(id) + "/1")
                .then()
                .statusCode(200)
                .body("sections.find { it.key == 'narrative' }.body", is(draft));
    }

    @Test
    void eachStepOfItsLifeKeepsAStateAndSaysWhose() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "DRAFTING", "reason", "Say more")).statusCode(200);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);
        move("facilitator", id, Map.of("to", "PUBLISHED", "noActionsReason", "Nothing to do"))
                .statusCode(200);

        revisions(id)
                .body("items.occasion", contains("PUBLISHED", "REVIEWED", "SUBMITTED", "RETURNED", "SUBMITTED"))
                .body("items[0].publication", is(1))
                .body("items[1].publication", nullValue())
                .body("items[1].keptBy.name", is("Maya Lindqvist"));
    }

    @Test
    void whatDiffersIsToldByWords() {
        var id = drafting(events);
        write(id, "Checkout refused cards for an hour.");
        keep(id, "Before the meeting").statusCode(201).body("number", is(2));
        write(id, "Checkout refused every third card for an hour.");

        as("viewer")
                .get(path(id) + "/2/diff")
                .then()
                .statusCode(200)
                .body("from", is(2))
                .body("to", nullValue())
                .body("sections.key", contains("narrative"))
                .body("sections[0].parts.kind", hasItem("REMOVED"))
                .body("sections[0].parts[0].text", startsWith("Checkout refused "));
        as("viewer").get(path(id) + "/1/diff?to=2").then().statusCode(200).body("to", is(2));
        as("viewer").get(path(id) + "/2/diff?to=2").then().body("sections", emptyIterable());
    }

    @Test
    void anEarlierTextComesBackOnTopAndThatIsTakenBackInTheSameWay() {
        var id = drafting(events);
        write(id, "First words.");
        keep(id, "First").statusCode(201);
        write(id, "Other words.");

        restore("commander", id, 2, List.of("narrative")).statusCode(200).body("sections", contains("narrative"));
        read("viewer", id)
                .body("sections.find { it.key == 'narrative' }.body", is("First words."))
                .body("sections.find { it.key == 'narrative' }.editedBy.name", is("Carlos Mendes"));
        revisions(id).body("items[0].occasion", is("RESTORING")).body("items[0].label", is("before revision 2"));
        restore("commander", id, 3, List.of()).statusCode(200).body("sections", contains("narrative"));
        read("viewer", id).body("sections.find { it.key == 'narrative' }.body", is("Other words."));
        restore("commander", id, 3, List.of("narrative")).statusCode(200).body("sections", emptyIterable());
    }

    @Test
    void peopleWhoWriteAtThatMomentSeeItAsAChange() {
        var id = drafting(events);
        write(id, "First words.");
        keep(id, "First").statusCode(201);
        write(id, "Other words.");
        int before = as("viewer")
                .get(RETROSPECTIVES + "/" + id + "/writing/narrative")
                .then()
                .extract()
                .path("changes");

        restore("facilitator", id, 2, List.of("narrative")).statusCode(200);

        as("viewer")
                .queryParam("after", before)
                .get(RETROSPECTIVES + "/" + id + "/writing/narrative/changes")
                .then()
                .body("items.clientId", contains("service"));
    }

    @Test
    void nothingComesBackIntoWhatIsPublished() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        write(id, "First words.");
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);

        restore("commander", id, 1, List.of()).statusCode(409).body("type", is("/problems/retrospective-not-open"));
        restore("viewer", id, 1, List.of()).statusCode(403);
        keep(id, "Late").statusCode(409);
        as("viewer").get(path(id) + "/1/diff").then().statusCode(200);
    }

    @Test
    void aBadRequestNamesWhatIsWrong() {
        var id = drafting(events);
        write(id, "Words.");

        keep(id, " ").statusCode(400).body("errors.pointer", hasItem("/label"));
        restore("commander", id, 1, List.of("root-cause"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/sections/0"));
        restore("commander", id, 99, List.of()).statusCode(404);
        as("viewer").get(path(id) + "/99").then().statusCode(404);
        as("viewer").get(path(id) + "/1/diff?to=99").then().statusCode(404);
        as("viewer").get(path(id) + "/1/diff?to=0").then().statusCode(400);
    }

    @Test
    void aStrangerFindsNoTraceOfARestrictedDocument() {
        var incident = IncidentFixture.anIncident().restrictedTo("person:" + IncidentFixture.COMMANDER.id());
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        var id = awaitRetrospective("commander", incident.id);
        write(id, "Words.");

        for (var path : List.of("", "/1", "/1/diff")) {
            as("viewer").get(path(id) + path).then().statusCode(404);
        }
        restore("facilitator", id, 1, List.of()).statusCode(404);
    }

    private static String narrative(String id) {
        return read("commander", id).extract().path("sections.find { it.key == 'narrative' }.body");
    }

    private static void write(String id, String body) {
        int version = read("commander", id).extract().path("sections.find { it.key == 'narrative' }.version");
        as("commander")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("body", body))
                .put(RETROSPECTIVES + "/" + id + "/sections/narrative")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse keep(String id, String label) {
        return as("commander").body(Map.of("label", label)).post(path(id)).then();
    }

    private static ValidatableResponse restore(String person, String id, int number, List<String> sections) {
        return as(person)
                .body(Map.of("sections", sections))
                .post(path(id) + "/" + number + "/restoration")
                .then();
    }

    private static ValidatableResponse revisions(String id) {
        return as("viewer").get(path(id)).then().statusCode(200);
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/revisions";
    }
}
