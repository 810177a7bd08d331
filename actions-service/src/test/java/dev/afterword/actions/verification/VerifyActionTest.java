package dev.afterword.actions.verification;

import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.done;
import static dev.afterword.actions.ApiFixture.judge;
import static dev.afterword.actions.ApiFixture.move;
import static dev.afterword.actions.ApiFixture.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class VerifyActionTest {

    private static final Map<String, ?> EVIDENCE =
            Map.of("outcome", "VERIFIED", "evidence", Map.of("note", "Paged after 90 s", "url", "https://wiki/drill"));

    @Test
    void aSecondPersonVerifiesWithEvidence() {
        var id = done("Alert on lag");

        judge("manager", id, EVIDENCE)
                .statusCode(200)
                .body("status", is("VERIFIED"))
                .body("verification.by.name", is("Maya Lindqvist"))
                .body("verification.outcome", is("VERIFIED"))
                .body("verification.at", notNullValue())
                .body("verification.evidence.note", is("Paged after 90 s"))
                .body("verification.evidence.url", is("https://wiki/drill"));
    }

    @Test
    void theOwnerIsToldToAskSomebodyElse() {
        var id = done("Alert on lag");

        judge("responder", id, EVIDENCE)
                .statusCode(403)
                .body("type", is("/problems/verifier-is-owner"))
                .body("detail", containsString("somebody else"));
        read("viewer", id).body("status", is("DONE"));
    }

    @Test
    void verifyingNeedsEvidence() {
        var id = done("Alert on lag");

        judge("manager", id, Map.of("outcome", "VERIFIED")).statusCode(400).body("errors[0].pointer", is("/evidence"));
    }

    @Test
    void evidenceLinksAreWebAddresses() {
        var id = done("Alert on lag");

        judge("manager", id, Map.of("outcome", "VERIFIED", "evidence", Map.of("url", "javascript:alert(1)")))
                .statusCode(400)
                .body("errors[0].pointer", is("/evidence/url"));
    }

    @Test
    void whatIsNotDoneCannotBeVerified() {
        judge("manager", committed("Alert on lag"), EVIDENCE)
                .statusCode(409)
                .body("type", is("/problems/illegal-transition"));
    }

    @Test
    void verifyingIsNotAMove() {
        move(done("Alert on lag"), Map.of("to", "VERIFIED"))
                .statusCode(400)
                .body("errors[0].message", containsString("/verification"));
    }

    @Test
    void aVerifiedActionCanTurnOutToHaveNoEffect() {
        var id = done("Alert on lag");
        judge("manager", id, EVIDENCE).statusCode(200);

        judge("facilitator", id, Map.of("outcome", "NOT_EFFECTIVE"))
                .statusCode(400)
                .body("errors[0].pointer", is("/learned"));
        judge("facilitator", id, Map.of("outcome", "NOT_EFFECTIVE", "learned", "Other regions lag as well"))
                .statusCode(200)
                .body("status", is("NOT_EFFECTIVE"))
                .body("verification.learned", is("Other regions lag as well"));
        move(id, Map.of("to", "OPEN")).statusCode(200).body("status", is("OPEN"));
    }

    @Test
    void workThatIsNotDoneGoesBack() {
        var id = done("Alert on lag");

        judge("manager", id, Map.of("outcome", "NOT_DONE")).statusCode(200).body("status", is("IN_PROGRESS"));
    }

    @Test
    void machinesAndReadersDoNotVerify() {
        var id = done("Alert on lag");

        judge("viewer", id, EVIDENCE).statusCode(403);
        judge("auditor", id, EVIDENCE).statusCode(403);
    }
}
