package dev.afterword.retros.comment;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.drafting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.retros.EventLogFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class CommentTest {

    @Inject
    EventsFixture events;

    @Test
    void peopleTalkAboutWordsOfASectionInAThread() {
        var id = drafting(events);
        var first = said(
                "viewer",
                id,
                Map.of("body", "Which dashboard?", "section", "narrative", "quote", "the graphs were flat"));
        said("commander", id, Map.of("body", "The one of checkout.", "replyTo", first));

        list("auditor", id)
                .body("items.body", contains("Which dashboard?"))
                .body("items[0].section", is("narrative"))
                .body("items[0].quote", is("the graphs were flat"))
                .body("items[0].resolvedAt", nullValue())
                .body("items[0].replies.body", contains("The one of checkout."))
                .body("items[0].replies[0].author.name", is("Carlos Mendes"));
    }

    @Test
    void aThreadIsSettledAndAReplyOpensItAgain() {
        var id = drafting(events);
        var first = said("viewer", id, Map.of("body", "Is this so?"));

        as("facilitator")
                .put(path(id) + "/" + first + "/resolution")
                .then()
                .statusCode(200)
                .body("resolvedBy.name", is("Farah Haddad"));
        as("commander").put(path(id) + "/" + first + "/resolution").then().body("resolvedBy.name", is("Farah Haddad"));
        as("commander").delete(path(id) + "/" + first + "/resolution").then().body("resolvedAt", nullValue());
        as("commander").put(path(id) + "/" + first + "/resolution").then().body("resolvedAt", notNullValue());
        var reply = said("viewer", id, Map.of("body", "Not quite.", "replyTo", first));

        list("viewer", id).body("items[0].resolvedAt", nullValue());
        as("viewer")
                .put(path(id) + "/" + reply + "/resolution")
                .then()
                .statusCode(409)
                .body("type", is("/problems/comment-is-reply"));
        write("viewer", id, Map.of("body", "And again.", "replyTo", reply)).statusCode(409);
    }

    @Test
    void aCommentIsItsAuthors() {
        var id = drafting(events);
        var first = said("viewer", id, Map.of("body", "Frist"));

        edit("commander", id, first, "First").statusCode(403);
        edit("viewer", id, first, "First")
                .statusCode(200)
                .body("body", is("First"))
                .body("editedAt", notNullValue());
        as("commander").delete(path(id) + "/" + first).then().statusCode(403);
        as("viewer").delete(path(id) + "/" + first).then().statusCode(204);
        list("viewer", id).body("items", emptyIterable());
        edit("viewer", id, first, "Back").statusCode(409).body("type", is("/problems/comment-withdrawn"));
    }

    @Test
    void aFacilitatorWithdrawsWhatHurtsAndTheRepliesStay() {
        var id = drafting(events);
        var first = said("commander", id, Map.of("body", "This was careless."));
        said("viewer", id, Map.of("body", "Please say what, not who.", "replyTo", first));

        as("facilitator").delete(path(id) + "/" + first).then().statusCode(204);

        list("viewer", id)
                .body("items[0].body", nullValue())
                .body("items[0].withdrawnAt", notNullValue())
                .body("items[0].replies.body", contains("Please say what, not who."));
    }

    @Test
    void othersHearThatPeopleTalkAndNotWhatTheySay() {
        var id = drafting(events);
        said("commander", id, Map.of("body", "A word for this room"));

        var told = EventLogFixture.eventsOf("facilitator", id).toString();

        assertThat(told).contains("comments").doesNotContain("A word for this room");
    }

    @Test
    void aRequestThatIsSentTwiceSaysItOnce() {
        var id = drafting(events);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("commander")
                    .header("Idempotency-Key", key)
                    .body(Map.of("body", "Once"))
                    .post(path(id))
                    .then()
                    .statusCode(201);
        }

        list("viewer", id).body("items.body", contains("Once"));
    }

    @Test
    void whatIsRememberedOfARequestIsNotToldToWhoBecameAStranger() {
        var incident = IncidentFixture.anIncident();
        var id = drafting(events, incident);
        var key = UUID.randomUUID().toString();
        assertThat(once(id, key)).isEqualTo(201);
        events.resolved(incident.restrictedTo("person:" + IncidentFixture.COMMANDER.id()), 4);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("viewer").get(path(id)).then().statusCode(404));

        assertThat(once(id, key)).isEqualTo(404);
    }

    private static int once(String id, String key) {
        return as("viewer")
                .header("Idempotency-Key", key)
                .body(Map.of("body", "Said once"))
                .post(path(id))
                .statusCode();
    }

    @Test
    void aBadRequestNamesWhatIsWrongAndChangesNothing() {
        var id = drafting(events);

        write("viewer", id, Map.of("body", " ")).statusCode(400).body("errors.pointer", hasItem("/body"));
        write("viewer", id, Map.of("body", "x".repeat(5_001))).statusCode(400);
        write("viewer", id, Map.of("body", "x", "section", "root-cause"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/section"));
        write("viewer", id, Map.of("body", "x", "quote", "words"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/quote"));
        write("viewer", id, Map.of("body", "x", "replyTo", UUID.randomUUID())).statusCode(404);
        write("viewer", id, Map.of("body", "x", "replyTo", UUID.randomUUID(), "section", "narrative"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/replyTo"));
        write("auditor", id, Map.of("body", "x")).statusCode(403);

        list("viewer", id).body("items", emptyIterable());
    }

    @Test
    void aStrangerFindsNoTraceOfARestrictedDocument() {
        var incident = IncidentFixture.anIncident().restrictedTo("person:" + IncidentFixture.COMMANDER.id());
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        var id = awaitRetrospective("commander", incident.id);
        var first = said("commander", id, Map.of("body", "Between us"));

        as("viewer").get(path(id)).then().statusCode(404);
        write("viewer", id, Map.of("body", "x")).statusCode(404);
        edit("viewer", id, first, "x").statusCode(404);
        as("facilitator").delete(path(id) + "/" + first).then().statusCode(404);
        as("facilitator").put(path(id) + "/" + first + "/resolution").then().statusCode(404);
        as("commander").get(path(drafting(events))).then().body("items", emptyIterable());
    }

    private static String said(String person, String id, Map<String, ?> comment) {
        return write(person, id, comment).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse write(String person, String id, Map<String, ?> comment) {
        return as(person).body(comment).post(path(id)).then();
    }

    private static ValidatableResponse edit(String person, String id, String comment, String body) {
        return as(person)
                .body(Map.of("body", body))
                .put(path(id) + "/" + comment)
                .then();
    }

    private static ValidatableResponse list(String person, String id) {
        return as(person).get(path(id)).then().statusCode(200);
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/comments";
    }
}
