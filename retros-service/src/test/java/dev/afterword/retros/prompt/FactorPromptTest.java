package dev.afterword.retros.prompt;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.restricted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class FactorPromptTest {

    @Inject
    EventsFixture events;

    @Test
    void anActOfAPersonIsAskedForTheConditionsOfAnybodyInThatPlace() {
        ask(drafting(events), Map.of("statement", "The on-call engineer ignored the alert at night"))
                .statusCode(200)
                .body("speaksOfPerson", is(true))
                .body("questions[0].question", is("What made that seem the right thing to do then?"))
                .body("questions.question", hasItem(containsString("alerts often noisy")))
                .body("questions.question", hasItem(containsString("training")))
                .body("questions.question", hasItem(containsString("How long had they been on call")))
                .body("questions.ofPerson", everyItem(is(true)));
    }

    @Test
    void aConditionIsAskedByItsDomainAndRoleAlone() {
        ask(
                        drafting(events),
                        Map.of(
                                "statement",
                                "The retry limit was higher than the pool could carry",
                                "domain",
                                "TECHNOLOGY",
                                "role",
                                "TRIGGER"))
                .statusCode(200)
                .body("speaksOfPerson", is(false))
                .body("questions.id", hasItems("PR01", "PD06"))
                .body("questions.id", not(hasItem("PD04")))
                .body("questions.ofPerson", everyItem(is(false)));
    }

    @Test
    void aQuestionEndsInAQuestionMarkAndAsksForNoBlame() {
        var questions = new PromptRules()
                .of(
                        new PromptRequest(
                                "She ignored the alert, ran the command, assumed, did not escalate, skipped a step at night",
                                null,
                                null),
                        true);

        assertThat(questions).hasSizeGreaterThan(7).allSatisfy(prompt -> {
            assertThat(prompt.question()).contains("?").doesNotContain("fault", "why did you", "should have");
            assertThat(prompt.because()).isNotBlank();
        });
    }

    @Test
    void wordsThatAreNotThereYetAreAskedNothingOfPersons() {
        ask(drafting(events), Map.of("statement", ""))
                .statusCode(200)
                .body("speaksOfPerson", is(false))
                .body("questions", emptyIterable());
    }

    @Test
    void aStrangerGetsNoAnswerAndABadFieldIsNamed() {
        var id = restricted(events);

        ask(id, Map.of("statement", "x")).statusCode(404);
        ask(id, Map.of("statement", "x", "domain", "ROOT")).statusCode(400).body("errors.pointer", hasItem("/domain"));
        ask(id, Map.of("domain", "PEOPLE")).statusCode(400).body("errors.pointer", hasItem("/statement"));
    }

    private static ValidatableResponse ask(String id, Map<String, ?> factor) {
        return as("responder")
                .body(factor)
                .post(RETROSPECTIVES + "/" + id + "/factors/prompts")
                .then();
    }
}
