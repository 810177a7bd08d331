package dev.afterword.retros.retrospective;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class WriteSectionTest {

    @Inject
    EventsFixture events;

    @Test
    void aPersonWritesASectionAndItsVersionMoves() {
        var id = drafting(events);

        write("commander", id, "narrative", "\"1\"", "It began on a quiet morning.")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("body", is("It began on a quiet morning."))
                .body("editedBy.name", is("Carlos Mendes"))
                .body("complete", is(true));
        read("viewer", id).body("sections.find { it.key == 'narrative' }.version", is(2));
    }

    @Test
    void ofTwoWhoWriteTheSameSectionAtOnceOneIsTold() {
        var id = drafting(events);

        var answers = Stream.of("commander", "facilitator")
                .map(person -> CompletableFuture.supplyAsync(() ->
                        write(person, id, "narrative", "\"1\"", "By " + person).statusCode()))
                .toList();

        assertEquals(
                List.of(200, 412),
                answers.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void whatTheRecordTellsLaterGoesIntoATextThatPeopleHaveWorkedOn() {
        var incident = IncidentFixture.anIncident();
        var id = drafting(events, incident);
        var path = "sections.find { it.key == 'communication-timeline' }.";
        String drafted = read("viewer", id).extract().path(path + "body");
        write("commander", id, "communication-timeline", "\"1\"", drafted.replace("to 4.17", "to 4.17, all regions"))
                .then()
                .statusCode(200);

        events.recorded(incident, 4, IncidentFixture.entry("NOTE", 30, "Told afterwards", "ORGANISATION"));

        await().untilAsserted(() -> read("viewer", id).body(path + "body", containsString("Told afterwards")));
        read("viewer", id)
                .body(path + "body", containsString("to 4.17, all regions"))
                .body(path + "editedBy.name", is("Carlos Mendes"));
    }

    @Test
    void differentSectionsNeverConflict() {
        var id = drafting(events);

        var answers = Stream.of("narrative", "technical-analysis", "monitoring-context")
                .map(key -> CompletableFuture.supplyAsync(
                        () -> write("commander", id, key, "\"1\"", "Text").statusCode()))
                .toList();

        assertEquals(
                List.of(200, 200, 200),
                answers.stream().map(CompletableFuture::join).toList());
    }

    @Test
    void aSectionIsWrittenOnlyWhileTheDocumentIs() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);

        write("commander", id, "narrative", "\"1\"", "Too late")
                .then()
                .statusCode(409)
                .body("type", is("/problems/retrospective-not-open"))
                .body("possibleIn", hasItem("DRAFTING"));
    }

    @Test
    void aBadRequestNamesWhatIsWrong() {
        var id = drafting(events);
        var path = RETROSPECTIVES + "/" + id + "/sections/";

        as("commander").body("{\"body\": \"x\"}").put(path + "narrative").then().statusCode(428);
        write("commander", id, "root-cause", "\"1\"", "x").then().statusCode(404);
        write("commander", id, "narrative", "newest", "x").then().statusCode(400);
        as("commander")
                .header("If-Match", "\"1\"")
                .body("{\"text\": \"x\"}")
                .put(path + "narrative")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/text"));
        as("commander")
                .header("If-Match", "\"1\"")
                .body("{}")
                .put(path + "narrative")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/body"));
    }

    private static Response write(String person, String id, String key, String ifMatch, String body) {
        return as(person)
                .header("If-Match", ifMatch)
                .body(Map.of("body", body))
                .put(RETROSPECTIVES + "/" + id + "/sections/" + key);
    }
}
