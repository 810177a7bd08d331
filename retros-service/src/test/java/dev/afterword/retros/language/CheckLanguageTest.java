package dev.afterword.retros.language;

import static dev.afterword.retros.ApiFixture.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.contracts.PersonRef;
import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class CheckLanguageTest {

    @Inject
    EventsFixture events;

    @Test
    void aFindingSaysWhereItIsAndHowItCouldBeSaid() {
        check("At 10:02 the on-call engineer forgot to enable replication.", "what_happened")
                .body("findings", hasSize(1))
                .body("findings[0].rule", is("PF02"))
                .body("findings[0].category", is("person-failure"))
                .body("findings[0].severity", is("error"))
                .body("findings[0].start", is(9))
                .body("findings[0].end", is(39))
                .body("findings[0].match", is("the on-call engineer forgot to"))
                .body("findings[0].suggestion", notNullValue())
                .body("findings[0].question", notNullValue());
    }

    @Test
    void aWishIsHindsightInWhatHappenedAndWelcomeInAnAction() {
        var wish = "The alert should have fired at 80 %.";
        check(wish, "factor").body("findings.category", hasItem("counterfactual"));
        check(wish, "action").body("findings.category", not(hasItem("counterfactual")));
        check("Improve alerting", "action").body("findings.rule", hasItem("AI03"));
        check("Improve alerting", "what_happened").body("findings", empty());
    }

    @Test
    void aNameCountsAsAPersonOnlyWhereItIsKnown() {
        check("Firefox ignored the expiry date.", "what_happened").body("findings", empty());
        check("Noor Haddad ignored the expiry date.", "what_happened").body("findings", empty());

        events.seen(new PersonRef(UUID.randomUUID().toString(), "Noor Haddad"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> check("Noor Haddad ignored the expiry date.", "what_happened")
                        .body("findings[0].match", is("Noor Haddad ignored")));
        check("Noor Haddad acknowledged the page.", "what_happened").body("findings", empty());
        check("Then NOOR HADDAD ignored the expiry date.", "what_happened").body("findings.rule", hasItem("PF01"));
        check("It was Noor Haddad\u2019s mistake.", "what_happened").body("findings.rule", hasItem("PF08"));
    }

    @Test
    void whatIsNotProseIsNotRead() {
        check(
                        "The log said \"operator error\".\n\n```\nblame = stupid\n```\n> they forgot\n\nSee `human error` in "
                                + "https://example.org/postmortem and #war-room.",
                        "what_happened")
                .body("findings", empty());
    }

    @Test
    void linesThatAreWrappedAreReadAsOne() {
        check("In the night the engineer\nforgot\nto enable replication.", "what_happened")
                .body("findings.rule", hasItem("PF02"));
    }

    @Test
    void selfBlameIsForItsAuthorAlone() {
        check("It was my fault.", "reflection")
                .body("findings", hasSize(1))
                .body("findings[0].severity", is("private"))
                .body("findings[0].question", notNullValue());
    }

    @Test
    void whatSomebodySaysOfTheirOwnFailureIsForThemAlone() {
        for (var text : List.of("I forgot to rotate the key.", "I didn't check the region.", "I skipped the canary.")) {
            check(text, "what_happened")
                    .body("findings", hasSize(1))
                    .body("findings[0].severity", is("private"))
                    .body("findings[0].category", is("self-blame"));
        }
    }

    @Test
    void aNameMayHaveSmallWordsAndAUsernameIsOneToo() {
        events.seen(new PersonRef(UUID.randomUUID().toString(), "Joris van der Meulen"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> check("Joris van der Meulen forgot to escalate.", "what_happened")
                        .body("findings[0].match", is("Joris van der Meulen forgot to")));
        check("Joris van der Bilt forgot to escalate.", "what_happened").body("findings", empty());
    }

    @Test
    void badInputNamesItsField() {
        refused(Map.of("section", "what_happened"), "/text");
        refused(Map.of("text", "x"), "/section");
        refused(Map.of("text", "x", "section", "poem"), "/section");
        refused(Map.of("text", "x".repeat(100_001), "section", "message"), "/text");
    }

    @Test
    void whoHasNoRoleIsToldSo() {
        as("stranger")
                .body(Map.of("text", "x", "section", "message"))
                .post("/api/v1/language/check")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse check(String text, String section) {
        return as("viewer")
                .body(Map.of("text", text, "section", section))
                .post("/api/v1/language/check")
                .then()
                .statusCode(200);
    }

    private static void refused(Map<String, ?> body, String pointer) {
        as("viewer")
                .body(body)
                .post("/api/v1/language/check")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is(pointer));
    }
}
