package dev.afterword.retros.documentlanguage;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.STARTED;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.contracts.PersonRef;
import dev.afterword.retros.EventLogFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class DocumentLanguageTest {

    private static final String BLAME = "The on-call engineer forgot to enable replication.";
    private static final String WORDS = "The on-call engineer forgot to";

    @Inject
    EventsFixture events;

    @Test
    void everyTextOfTheDocumentIsReadWithTheScopeOfItsPlace() {
        var id = drafting(events);
        write(id, "narrative", BLAME + " The alert should have fired at 80 %.");
        write(id, "follow-up-actions", "The alert should have fired at 80 %.");
        var factor = factor(id, "It was human error");

        language("viewer", id)
                .body("findings.place", hasItems("/sections/narrative", "/factors/" + factor))
                .body("findings.place", not(hasItem("/sections/follow-up-actions")))
                .body("findings.findAll { it.place == '/factors/" + factor + "' }.finding.rule", contains("HE01"))
                .body("findings.find { it.finding.rule == 'PF02' }.finding.match", is(WORDS))
                .body("open", is(2))
                .body("revisions", empty());
    }

    @Test
    void reviewWaitsUntilErrorsAreChangedOrDismissedWithAReason() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        write(id, "narrative", BLAME + " Nobody blamed him.");
        var factor = factor(id, "It was human error");

        move("facilitator", id, Map.of("to", "IN_REVIEW"))
                .statusCode(409)
                .body("type", is("/problems/language-findings-open"))
                .body("detail", containsString("3 places to change"))
                .body("errors.pointer", hasItems("/sections/narrative", "/factors/" + factor))
                .body("errors.message", hasItem(containsString(WORDS)));
        read("facilitator", id).body("status", is("DRAFTING"));

        write(id, "narrative", "Replication was off; nothing prompted for it. Nobody blamed him.");
        dismiss(id, "/sections/narrative", "BL01", "blamed", "It says that nobody was")
                .then()
                .statusCode(200);
        dismiss(id, "/factors/" + factor, "HE01", "human  ERROR", "Quoted from the audit")
                .then()
                .statusCode(200)
                .body("dismissal.reason", is("Quoted from the audit"))
                .body("dismissal.by.name", notNullValue());

        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        language("viewer", id)
                .body("open", is(0))
                .body("revisions", hasSize(1))
                .body("revisions[0].counts.find { it.category == 'blame' }.findings", is(1))
                .body("revisions[0].counts.find { it.category == 'blame' }.dismissed", is(1));
        await().untilAsserted(() ->
                assertThat(EventLogFixture.typesOf("viewer", id)).containsSubsequence("language-checked", "submitted"));
    }

    @Test
    void whatIsWrittenWhileItIsReviewedIsLookedAtToo() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        write(id, "narrative", BLAME);

        move("manager", id, Map.of("to", "REVIEWED"))
                .statusCode(409)
                .body("type", is("/problems/language-findings-open"))
                .body("errors.pointer", hasItems("/sections/narrative"));
        read("facilitator", id).body("status", is("IN_REVIEW"));

        dismiss(id, "/sections/narrative", "PF02", WORDS, "Agreed with the engineer")
                .then()
                .statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);
        language("viewer", id).body("revisions", hasSize(1));
    }

    @Test
    void adviceNeverKeepsADocumentFromReview() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        write(id, "narrative", "The alert should have fired at 80 %. The root cause was a full disk.");

        language("viewer", id).body("findings", hasSize(2)).body("open", is(0));
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
    }

    @Test
    void aDismissalCoversTheSameWordsInTheSamePlaceAndNothingElse() {
        var id = drafting(events);
        write(id, "narrative", BLAME);
        write(id, "technical-analysis", BLAME);
        dismiss(id, "/sections/narrative", "PF02", WORDS, "Agreed with the engineer")
                .then()
                .statusCode(200);

        write(id, "narrative", "At ten it was quiet. " + BLAME);
        language("viewer", id)
                .body("findings.find { it.place == '/sections/narrative' }.dismissal.reason", notNullValue())
                .body("findings.find { it.place == '/sections/technical-analysis' }.dismissal", nullValue())
                .body("open", is(1));

        write(id, "narrative", "The responder forgot to enable replication.");
        language("viewer", id).body("open", is(2));
    }

    @Test
    void whoTookPartIsKnownByAFirstName() {
        var incident = anIncident().restrictedTo("person:" + IncidentFixture.COMMANDER.id());
        events.roleTold(incident, 1, new PersonRef("told", "Ottilie Brandt"), null, STARTED, STARTED.plusSeconds(600));
        events.mitigated(incident.mitigatedAfterMinutes(50), 2);
        var id = awaitRetrospective("commander", incident.id);
        var words = "Ottilie forgot to enable replication, Friedl forgot to ask.";
        write(id, "narrative", words);

        language("commander", id).body("findings.finding.match", contains("Ottilie forgot to"));
        check("commander", words, incident).body("findings.match", contains("Ottilie forgot to"));
        check("viewer", words, incident).body("findings", empty());
    }

    @Test
    void wordsOfALeaderWeighMore() {
        var id = drafting(events);
        write("commander", id, "narrative", "The alert should have fired at 80 %.");
        write("manager", id, "technical-analysis", "The alert should have fired at 80 %.");

        language("viewer", id)
                .body("findings.find { it.place == '/sections/narrative' }.finding.severity", is("warn"))
                .body("findings.find { it.place == '/sections/technical-analysis' }.finding.severity", is("error"))
                .body("open", is(1));
        write("commander", id, "technical-analysis", "The alert should have fired at 80 %. It should have been loud.");
        var severities = "findings.findAll { it.place == '/sections/technical-analysis' }.finding.severity";
        language("viewer", id).body(severities, contains("error", "warn"));
        write("commander", id, "technical-analysis", "An alarm should have fired at 70 per cent.");
        language("viewer", id).body(severities, contains("warn")).body("open", is(0));
    }

    @Test
    void aFactorWeighsAsMuchAsWhoRecordedIt() {
        var id = drafting(events);
        var wish = "If the limit had been lower, the queue would have drained.";
        var advice = factor("commander", id, wish);
        var error = factor("manager", id, wish);

        language("viewer", id)
                .body("findings.find { it.place == '/factors/" + advice + "' }.finding.severity", is("warn"))
                .body("findings.find { it.place == '/factors/" + error + "' }.finding.severity", is("error"));
    }

    @Test
    void aReasonIsAboutOneSentenceAndNotAboutWhatIsWrittenLater() {
        var id = drafting(events);
        write(id, "narrative", BLAME);
        dismiss(id, "/sections/narrative", "PF02", WORDS, "Agreed with the engineer")
                .then()
                .statusCode(200);

        write(id, "narrative", BLAME + " " + WORDS + " call anybody.");
        language("viewer", id)
                .body("findings.dismissal.findAll { it != null }", hasSize(1))
                .body("open", is(1));
        dismiss(id, "/sections/narrative", "PF02", WORDS, "This one too").then().statusCode(200);
        language("viewer", id).body("open", is(0));
    }

    @Test
    void nothingIsPublishedWithWordsThatNobodyLookedAt() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);

        move("facilitator", id, Map.of("to", "PUBLISHED", "noActionsReason", "It was human error"))
                .statusCode(409)
                .body("type", is("/problems/language-findings-open"))
                .body("errors.pointer", contains("/noActionsReason"));
        read("facilitator", id).body("status", is("REVIEWED"));
    }

    @Test
    void aDismissalIsTakenBackAndSaidTwiceItIsOne() {
        var id = drafting(events);
        write(id, "narrative", BLAME);
        var dismissal = dismiss(id, "/sections/narrative", "PF02", WORDS, "First reason")
                .jsonPath()
                .getString("dismissal.id");
        dismiss(id, "/sections/narrative", "PF02", WORDS, "Second reason")
                .then()
                .statusCode(200)
                .body("dismissal.id", is(dismissal))
                .body("dismissal.reason", is("First reason"));

        as("commander").delete(path(id) + "/dismissals/" + dismissal).then().statusCode(204);
        language("viewer", id).body("open", is(1));
        as("commander").delete(path(id) + "/dismissals/" + dismissal).then().statusCode(404);
    }

    @Test
    void whatBlamesItsOwnAuthorIsInNoDocumentAndInNoCount() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        write(id, "narrative", "It was my fault. I should have looked. I forgot to rotate the key.");

        language("viewer", id).body("findings", empty());
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        language("viewer", id).body("revisions[0].counts.category", not(hasItem("self-blame")));
    }

    @Test
    void onlyWhatIsThereIsDismissedAndOnlyWhileTheDocumentIsWritten() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        dismiss(id, "/sections/narrative", "PF02", WORDS, "Why not")
                .then()
                .statusCode(409)
                .body("type", is("/problems/finding-not-there"));
        dismiss(id, "/sections/narrative", "PF02", WORDS, " ")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        write(id, "narrative", BLAME);
        dismiss(id, "/sections/narrative", "PF02", WORDS, "Agreed").then().statusCode(200);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);
        dismiss(id, "/sections/narrative", "PF02", WORDS, "Late")
                .then()
                .statusCode(409)
                .body("type", is("/problems/retrospective-not-open"));
    }

    @Test
    void aStrangerToTheIncidentFindsNothing() {
        var incident = anIncident().restrictedTo("person:" + IncidentFixture.COMMANDER.id());
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        var id = awaitRetrospective("commander", incident.id);
        write(id, "narrative", BLAME);

        as("viewer").get(path(id)).then().statusCode(404);
        as("facilitator")
                .body(Map.of("place", "/sections/narrative", "rule", "PF02", "match", WORDS, "reason", "x"))
                .post(path(id) + "/dismissals")
                .then()
                .statusCode(404);
        as("facilitator")
                .delete(path(id) + "/dismissals/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("viewer")
                .body(Map.of("place", "/sections/narrative", "rule", "PF02", "match", WORDS, "reason", "x"))
                .post(path(id) + "/dismissals")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse language(String person, String id) {
        return as(person).get(path(id)).then().statusCode(200);
    }

    private static ValidatableResponse check(String person, String text, IncidentFixture incident) {
        return as(person)
                .body(Map.of("text", text, "section", "what_happened", "incident", incident.id))
                .post("/api/v1/language/check")
                .then()
                .statusCode(200);
    }

    private static Response dismiss(String id, String place, String rule, String match, String reason) {
        return as("commander")
                .body(Map.of("place", place, "rule", rule, "match", match, "reason", reason))
                .post(path(id) + "/dismissals");
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/language";
    }

    private static void write(String id, String section, String body) {
        write("commander", id, section, body);
    }

    private static void write(String person, String id, String section, String body) {
        int version = read(person, id).extract().path("sections.find { it.key == '" + section + "' }.version");
        as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("body", body))
                .put(RETROSPECTIVES + "/" + id + "/sections/" + section)
                .then()
                .statusCode(200);
    }

    private static String factor(String id, String statement) {
        return factor("commander", id, statement);
    }

    private static String factor(String person, String id, String statement) {
        return as(person)
                .body(Map.of(
                        "statement", statement,
                        "domain", "PROCESS",
                        "role", "LATENT",
                        "confidence", "OBSERVED",
                        "services", List.of()))
                .post(RETROSPECTIVES + "/" + id + "/factors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
