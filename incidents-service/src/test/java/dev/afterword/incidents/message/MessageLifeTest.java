package dev.afterword.incidents.message;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.message.Messages.commanded;
import static dev.afterword.incidents.message.Messages.complete;
import static dev.afterword.incidents.message.Messages.draft;
import static dev.afterword.incidents.message.Messages.drafted;
import static dev.afterword.incidents.message.Messages.list;
import static dev.afterword.incidents.message.Messages.move;
import static dev.afterword.incidents.message.Messages.sent;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MessageLifeTest {

    @Test
    void aMessageIsDraftedApprovedByTheCommanderAndSent() {
        var id = commanded(Map.of("moments", Map.of("impactStarted", "2026-03-02T09:41:00Z")));
        var message = drafted("responder", id, complete());
        assertThat(message.getString("status")).isEqualTo("DRAFT");
        assertThat(message.getList("allowedTransitions")).containsExactly("APPROVED", "WITHDRAWN");
        assertThat(message.getList("statement"))
                .containsExactly(
                        "Customers who pay by card cannot complete a purchase since 2 March 2026 09:41 UTC.",
                        "No data was lost.",
                        "Whether data was exposed is not known yet.");

        var mid = message.getString("id");
        move("commander", id, mid, "APPROVED")
                .then()
                .statusCode(200)
                .body("approvedBy.id", equalTo(Api.idOf("commander")));
        move("responder", id, mid, "SENT")
                .then()
                .statusCode(200)
                .body("sentBy.id", equalTo(Api.idOf("responder")))
                .body("impactFrom", equalTo("2026-03-02T09:41:00Z"));

        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=COMMUNICATION_EXTERNAL")
                .then()
                .body("items.text", contains("Message to customers sent: Card payments fail for some customers"))
                .body("items.automatic", contains(true));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(EventReader.of("incident-events").about(id).stream()
                        .filter(event -> EventReader.header(event, "ce_type")
                                .equals("dev.afterword.incident.message-published.v1"))
                        .map(event -> JsonPath.from(event.value()).getString("message.headline")))
                .containsExactly("Card payments fail for some customers"));
    }

    @Test
    void theImpactIsAsLongAsItsWindowsAndNotAsTheTimeBetweenTheFirstAndTheLast() {
        var id = commanded(Map.of("moments", Map.of("impactStarted", "2026-03-02T08:00:00Z")));
        window(id, "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z");
        window(id, "2026-03-02T13:00:00Z", "2026-03-02T13:10:00Z");
        var said = "Customers who pay by card could not complete a purchase for 1 hour 10 minutes altogether, between "
                + "2 March 2026 09:00 UTC and 2 March 2026 13:10 UTC.";

        var message = drafted("responder", id, complete());
        assertThat(message.getString("statement[0]")).isEqualTo(said);
        var sent = sent(id, complete());
        window(id, "2026-03-02T14:00:00Z", "2026-03-02T14:05:00Z");

        as("viewer")
                .get(INCIDENTS + "/" + id + "/messages/" + sent)
                .then()
                .body("statement[0]", equalTo(said))
                .body("impactFrom", equalTo("2026-03-02T09:00:00Z"))
                .body("impactTo", equalTo("2026-03-02T13:10:00Z"))
                .body("impactSeconds", equalTo(4200));
        as("responder")
                .get(INCIDENTS + "/" + id + "/messages/" + message.getString("id"))
                .then()
                .body("impactSeconds", equalTo(4500));
    }

    @Test
    void withoutWindowsTheMomentsSayHowLongAsFarAsTheStatusHasComeToThem() {
        var id = commanded(Map.of("moments", Map.of("detected", "2026-03-02T09:41:00Z")));
        Api.move(id, Map.of("to", "MITIGATED", "at", "2026-03-02T10:31:00Z"))
                .then()
                .statusCode(200);
        assertThat(drafted("responder", id, complete()).getString("statement[0]"))
                .isEqualTo("Customers who pay by card could not complete a purchase for 50 minutes, from 2 March 2026 "
                        + "09:41 UTC to 2 March 2026 10:31 UTC.");
    }

    private static void window(String id, String from, String to) {
        as("responder")
                .body(Map.of("level", "PARTIAL_OUTAGE", "from", from, "to", to))
                .post(INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .statusCode(201);
    }

    @Test
    void customersMustHearWhatTheyCouldNotDoAndWhetherDataWasLostOrExposed() {
        var id = commanded(Map.of());
        var message = drafted("responder", id, Map.of("audience", "CUSTOMER", "headline", "Trouble"));
        assertThat(message.getList("missing"))
                .containsExactly("/affected", "/capability", "/dataLoss", "/dataExposure");

        move("commander", id, message.getString("id"), "APPROVED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/message-incomplete"))
                .body("errors.pointer", contains("/affected", "/capability", "/dataLoss", "/dataExposure"));
        move("commander", id, message.getString("id"), "SENT")
                .then()
                .statusCode(409)
                .body("allowedTransitions", contains("APPROVED", "WITHDRAWN"));

        var internal = drafted("responder", id, Map.of("audience", "INTERNAL", "headline", "We work on it"));
        move("commander", id, internal.getString("id"), "APPROVED").then().statusCode(200);
    }

    @Test
    void anEditTakesTheApprovalBackAndEachStepIsKeptWithItsWords() {
        var id = commanded(Map.of());
        var mid = drafted("responder", id, complete()).getString("id");
        move("commander", id, mid, "APPROVED").then().statusCode(200);

        patch(id, mid, "\"1\"", Map.of("headline", "Payments fail"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("DRAFT"))
                .body("approvedBy", nullValue())
                .body("capability", equalTo("complete a purchase"));
        move("commander", id, mid, "SENT").then().statusCode(409);
        as("responder")
                .get(INCIDENTS + "/" + id + "/messages/" + mid + "/history")
                .then()
                .statusCode(200)
                .body("items.step", contains("DRAFTED", "APPROVED", "APPROVAL_TAKEN_BACK"))
                .body("items.status", contains("DRAFT", "APPROVED", "DRAFT"))
                .body(
                        "items.content.headline",
                        contains(
                                "Card payments fail for some customers",
                                "Card payments fail for some customers",
                                "Payments fail"));
    }

    @Test
    void anEditNeedsTheVersionThatWasReadAndValidMembers() {
        var id = commanded(Map.of());
        var mid = drafted("responder", id, complete()).getString("id");
        as("responder")
                .contentType("application/merge-patch+json")
                .body(Map.of("headline", "x"))
                .patch(INCIDENTS + "/" + id + "/messages/" + mid)
                .then()
                .statusCode(428);
        patch(id, mid, "\"7\"", Map.of("headline", "x")).then().statusCode(412).header("ETag", "\"0\"");
        patch(id, mid, "\"0\"", Map.of("headline", " ", "audience", "INTERNAL"))
                .then()
                .statusCode(400);
        patch(id, mid, "\"0\"", Map.of("dataLoss", "MAYBE"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/dataLoss"));
    }

    @Test
    void whatWasSentStaysAsItIsAndIsWithdrawnWithAReason() {
        var id = commanded(Map.of());
        var mid = sent(id, complete());
        patch(id, mid, "\"2\"", Map.of("headline", "x")).then().statusCode(409);
        as("commander")
                .body(Map.of("to", "WITHDRAWN"))
                .post(INCIDENTS + "/" + id + "/messages/" + mid + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        move("responder", id, mid, "WITHDRAWN").then().statusCode(403);
        move("commander", id, mid, "WITHDRAWN")
                .then()
                .statusCode(200)
                .body("withdrawnReason", equalTo("for the test"))
                .body("allowedTransitions", empty());
        list("viewer", id).then().body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void thePromisedNextUpdateMustLieAhead() {
        var id = commanded(Map.of());
        var mid = drafted("responder", id, complete("nextUpdateAt", "2026-01-01T10:00:00Z"))
                .getString("id");
        move("commander", id, mid, "APPROVED").then().statusCode(409).body("errors.pointer", contains("/nextUpdateAt"));
    }

    @Test
    void aMessageToCustomersNamesNobody() {
        Api.known("responder");
        var name = as("responder").get("/api/v1/me").jsonPath().getString("name");
        var id = commanded(Map.of());
        var mid = drafted("responder", id, complete("body", "Thanks to " + name.toUpperCase() + ", it works again."))
                .getString("id");
        move("commander", id, mid, "APPROVED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/message-names-a-person"))
                .body("errors.pointer", contains("/body"));
    }

    @Test
    void aPreviewIsWhatReadersGetWithoutMarkupOrPictures() {
        var id = Api.declaredId();
        var words = complete(
                "body",
                "**Fixed** <script>alert(1)</script> ![who](https://spy.example/p.png) [x](javascript:alert(1))");
        words.remove("audience");
        as("responder")
                .body(words)
                .post(INCIDENTS + "/" + id + "/messages/preview")
                .then()
                .statusCode(200)
                .body("html", containsString("<strong>Fixed</strong> &lt;script&gt;alert(1)&lt;/script&gt; who"))
                .body("html", not(containsString("javascript")))
                .body("html", not(containsString("<img")))
                .body("text", startsWith("Card payments fail for some customers\n\nCustomers who pay by card"));

        var mid = drafted("responder", id, complete()).getString("id");
        as("responder")
                .get(INCIDENTS + "/" + id + "/messages/" + mid + "/preview")
                .then()
                .statusCode(200)
                .body("statement", hasSize(3));
    }

    @Test
    void theSameKeyDraftsOnceAndPagesFollowEachOther() {
        var id = commanded(Map.of());
        for (int i = 0; i < 2; i++) {
            as("responder")
                    .header("Idempotency-Key", "draft-1")
                    .body(complete())
                    .post(INCIDENTS + "/" + id + "/messages")
                    .then()
                    .statusCode(201);
        }
        draft("responder", id, Map.of("audience", "INTERNAL", "headline", "Second"))
                .then()
                .statusCode(201);
        var first =
                as("responder").get(INCIDENTS + "/" + id + "/messages?limit=1").jsonPath();
        assertThat(first.getList("items.headline")).containsExactly("Second");
        as("responder")
                .get(INCIDENTS + "/" + id + "/messages?limit=1&cursor=" + first.getString("nextCursor"))
                .then()
                .body("items.headline", contains("Card payments fail for some customers"))
                .body("nextCursor", nullValue());
        as("responder")
                .get(INCIDENTS + "/" + id + "/messages?audience=CUSTOMER&status=DRAFT")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void badBodiesAreNamedAndChangeNothing() {
        var id = commanded(Map.of());
        var far = complete("nextUpdateAt", "9999-01-01T00:00:00Z");
        for (var body : List.of(
                Map.of("audience", "CUSTOMER"),
                Map.of("headline", "x"),
                complete("audience", "ALL"),
                complete("headline", "a\0b"),
                complete("color", "red"),
                far,
                complete("otherConcerns", List.of(Map.of("concern", "Cards charged twice"))))) {
            draft("responder", id, body).then().statusCode(400).contentType("application/problem+json");
        }
        list("responder", id).then().body("items", empty());
        as("responder")
                .get(INCIDENTS + "/" + id + "/messages/not-a-uuid")
                .then()
                .statusCode(400);
        as("responder").get(INCIDENTS + "/" + id + "/messages?cursor=x").then().statusCode(400);
    }

    @Test
    void aMergedIncidentTakesNoNewMessages() {
        var id = Api.declaredId();
        var target = Api.declaredId();
        Api.move(id, Map.of("to", "MERGED", "mergedInto", target)).then().statusCode(200);
        draft("responder", id, complete()).then().statusCode(409).body("type", equalTo("/problems/incident-merged"));
    }

    private static Response patch(String id, String mid, String etag, Object patch) {
        return as("responder")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(INCIDENTS + "/" + id + "/messages/" + mid);
    }
}
