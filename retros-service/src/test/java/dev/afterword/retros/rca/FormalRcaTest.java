package dev.afterword.retros.rca;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.factor;
import static dev.afterword.retros.ApiFixture.restricted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class FormalRcaTest {

    @Inject
    EventsFixture events;

    @Test
    void itIsRenderedFromFactorsLinksChainsAndActions() {
        var id = drafting(events);
        String entry = as("viewer").get(RETROSPECTIVES + "/" + id + "/timeline").path("items[0].id");
        var pool = recorded(id, entry);
        factor(id, "The runbook was followed", "PROCESS", "WENT_WELL");
        factor(id, "A disk was nearly full", "TECHNOLOGY", "NOT_CONTRIBUTING");
        link(id, pool, null, "MADE_LIKELIER", "each retry took a connection");
        propose(id, pool);
        var start = answer(id, Map.of("answer", "Checkout refused cards"));
        answer(id, Map.of("answer", "No connection was left", "parentId", start));

        read("viewer", id)
                .statusCode(200)
                .body("problem.statement", is("Customers could not pay by card"))
                .body("problem.duration", is("50 min"))
                .body("factors.statement", contains("The pool ran dry"))
                .body("factors[0].entries", hasSize(1))
                .body("factors[0].actions.title", contains("Limit the retries of checkout"))
                .body("helped.statement", contains("The runbook was followed"))
                .body("observed.statement", contains("A disk was nearly full"))
                .body("statements[0].text", startsWith("“The pool ran dry” increased the likelihood of the incident"))
                .body("statements[0].text", containsString("because each retry took a connection."))
                .body("statements[0].questions", emptyIterable())
                .body("chains.depth", contains(0, 1))
                .body("chains[1].text", is("Why? No connection was left"));
    }

    @Test
    void theFiveRulesOfCausationAskAndDoNotJudge() {
        var id = drafting(events);
        var vague = factor(id, "Monitoring was inadequate", "TECHNOLOGY", "LATENT");
        var act = factor(id, "The on-call operator did not follow the runbook", "PEOPLE", "TRIGGER");
        link(id, vague, null, "MADE_WORSE", null);
        link(id, act, null, "TRIGGERED", "the pool was emptied");

        read("viewer", id)
                .body("statements[0].questions.rule", contains("CAUSE_AND_EFFECT", "SPECIFIC_WORDS"))
                .body(
                        "statements[1].questions.rule",
                        contains("BEFORE_THE_ACT", "BEFORE_THE_DEVIATION", "DUTY_TO_ACT"));

        link(id, vague, act, "MADE_LIKELIER", "no alert told of it");
        read("viewer", id).body("statements[1].questions.rule", contains("DUTY_TO_ACT"));
    }

    @Test
    void whatLedToEachOtherIsAFeedbackLoop() {
        var id = drafting(events);
        var load = factor(id, "Load grew", "TECHNOLOGY", "ENABLER");
        var timeouts = factor(id, "Timeouts led to retries", "TECHNOLOGY", "ENABLER");
        link(id, load, timeouts, "MADE_WORSE", "queues filled");
        link(id, timeouts, load, "MADE_WORSE", "each was sent again");

        read("viewer", id)
                .body("feedbackLoops[0]", contains("Load grew", "Timeouts led to retries"))
                .body("statements.feedback", contains(false, true));
    }

    @Test
    void asMarkdownItNamesFactorsAndNeverOneCauseNorAPerson() {
        var id = drafting(events);
        String entry = as("viewer").get(RETROSPECTIVES + "/" + id + "/timeline").path("items[0].id");
        var pool = recorded(id, entry);
        link(id, pool, null, "MADE_LIKELIER", "each retry took a connection");
        propose(id, pool);

        var text = as("viewer")
                .get(path(id) + "/markdown")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/markdown"))
                .extract()
                .asString();

        assertThat(text)
                .contains(
                        "## Problem",
                        "Customers could not pay by card",
                        "## Contributing factors",
                        "### 1. The pool ran dry",
                        "Between checkout and payments",
                        "<https://grafana.example.org/d/pool>",
                        "Corrective action: Limit the retries of checkout",
                        "## What led to what")
                .doesNotContain("Rin Tanaka", "Carlos Mendes");
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("root cause");
    }

    @Test
    void withNothingRecordedItSaysSo() {
        var id = drafting(events);

        read("viewer", id).body("factors", emptyIterable()).body("statements", emptyIterable());
        assertThat(as("viewer").get(path(id) + "/markdown").asString()).contains("None is recorded.");
    }

    @Test
    void wordsOfPeopleHaveNoEffectAsMarkup() {
        var id = drafting(events);
        factor(id, "# <b>Retries</b>\n\n## Injected", "TECHNOLOGY", "LATENT");

        assertThat(as("viewer").get(path(id) + "/markdown").asString())
                .contains("\\<b>Retries")
                .doesNotContain("\n## Injected");
    }

    @Test
    void aStrangerFindsNoTrace() {
        var id = restricted(events);

        read("viewer", id).statusCode(404);
        as("viewer").get(path(id) + "/markdown").then().statusCode(404);
        read("commander", id)
                .statusCode(200)
                .body("helped", emptyIterable())
                .body("retrospectiveKey", startsWith("RET-"));
    }

    private static String recorded(String id, String entry) {
        return as("responder")
                .body(Map.of(
                        "statement", "The pool ran dry",
                        "domain", "TECHNOLOGY",
                        "role", "TRIGGER",
                        "confidence", "OBSERVED",
                        "edge", Map.of("from", "checkout", "to", "payments"),
                        "timelineEntryIds", List.of(entry),
                        "links", List.of(Map.of("url", "https://grafana.example.org/d/pool"))))
                .post(RETROSPECTIVES + "/" + id + "/factors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void link(String id, String from, String to, String kind, String because) {
        var body = new HashMap<String, Object>(Map.of("from", from, "kind", kind));
        body.put("to", to);
        body.put("because", because);
        as("responder")
                .body(body)
                .post(RETROSPECTIVES + "/" + id + "/causal-graph/links")
                .then()
                .statusCode(201);
    }

    private static void propose(String id, String factor) {
        as("responder")
                .body(Map.of(
                        "title", "Limit the retries of checkout",
                        "why", "Each retry took a connection",
                        "expectedEffect", "A full pool recovers",
                        "doneWhen", "A load test shows it",
                        "kind", "PREVENT",
                        "priority", "P1",
                        "factorIds", List.of(factor)))
                .post(RETROSPECTIVES + "/" + id + "/actions")
                .then()
                .statusCode(201);
    }

    private static String answer(String id, Map<String, ?> answer) {
        return as("responder")
                .body(answer)
                .post(RETROSPECTIVES + "/" + id + "/why-chains")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse read(String person, String id) {
        return as(person).get(path(id)).then();
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/formal-rca";
    }
}
