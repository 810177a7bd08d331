package dev.afterword.retros.balance;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.factor;
import static dev.afterword.retros.ApiFixture.restricted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class FactorBalanceTest {

    @Inject
    EventsFixture events;

    @Test
    void factorsAndActionsAreCountedByDomainWithAQuestionWhereOneIsEmpty() {
        var id = drafting(events);
        var pool = factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");
        factor(id, "Retries had no limit", "TECHNOLOGY", "LATENT");
        factor(id, "Two changes at once", "PROCESS", "ENABLER");
        factor(id, "The runbook was followed", "PROCESS", "WENT_WELL");
        factor(id, "A disk was nearly full", "TECHNOLOGY", "NOT_CONTRIBUTING");
        propose(id, pool);

        read("viewer", id)
                .statusCode(200)
                .body("factors", is(3))
                .body("observed", is(1))
                .body("domains.domain", contains("PEOPLE", "PROCESS", "TECHNOLOGY"))
                .body("domains.factors", contains(0, 1, 2))
                .body("domains.helped", contains(0, 1, 0))
                .body("domains.actions", contains(0, 0, 1))
                .body("domains[0].share", is(0.0f))
                .body("domains[2].share", is(2f / 3))
                .body("questions", hasSize(2))
                .body("questions", hasItem(containsString("Nothing of people is recorded")))
                .body("questions", hasItem(containsString("change the conditions of process?")));
    }

    @Test
    void whatWasWithdrawnDoesNotCount() {
        var id = drafting(events);
        var gone = factor(id, "The deploy broke it", "PROCESS", "TRIGGER");
        as("responder")
                .body(Map.of("reason", "It came later"))
                .post(RETROSPECTIVES + "/" + id + "/factors/" + gone + "/withdrawal")
                .then()
                .statusCode(200);

        read("viewer", id)
                .body("factors", is(0))
                .body("domains[1].share", nullValue())
                .body("questions", emptyIterable());
    }

    @Test
    void whereAllThreeHaveSomethingNothingIsAsked() {
        var id = drafting(events);
        factor(id, "Two people were new", "PEOPLE", "LATENT");
        factor(id, "Two changes at once", "PROCESS", "ENABLER");
        factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");

        read("viewer", id).body("questions", emptyIterable());
    }

    @Test
    void aStrangerFindsNotEvenACount() {
        var id = restricted(events);

        read("viewer", id).statusCode(404);
        read("commander", id).statusCode(200);
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

    private static ValidatableResponse read(String person, String id) {
        return as(person).get(RETROSPECTIVES + "/" + id + "/factor-balance").then();
    }
}
