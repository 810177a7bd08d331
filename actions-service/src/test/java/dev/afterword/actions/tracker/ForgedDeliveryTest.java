package dev.afterword.actions.tracker;

import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.read;
import static dev.afterword.actions.tracker.TrackerFixture.JIRA;
import static dev.afterword.actions.tracker.TrackerFixture.eventually;
import static dev.afterword.actions.tracker.TrackerFixture.issueOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.afterword.localstack.jira.JiraStatus;
import dev.afterword.localstack.jira.WebhookDelivery;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class ForgedDeliveryTest {

    private TrackerFixture tracker;
    private String action;
    private byte[] done;

    @BeforeEach
    void connect() {
        tracker = TrackerFixture.connected();
        action = committed("Alert on lag");
        String issue = issueOf(action);
        JIRA.holdDeliveries();
        JIRA.transition(issue, JiraStatus.DONE, null);
        var deliveries = JIRA.deliveries();
        done = deliveries.get(deliveries.size() - 1).body();
    }

    @AfterEach
    void disconnect() {
        tracker.close();
    }

    @Test
    void whatIsNotGenuineIsRefusedInOneWayAndLeavesNothing() {
        long before = Stored.deliveries();
        String good = WebhookDelivery.sign(tracker.secret(), done);

        String unsigned = refused(request().body(done), tracker.hook());
        String wrong = refused(signed(WebhookDelivery.sign("guess", done)).body(done), tracker.hook());
        String empty = refused(signed(WebhookDelivery.sign(" ", done)).body(done), tracker.hook());
        String altered = refused(signed(good).body(new String(done, StandardCharsets.UTF_8) + " "), tracker.hook());
        String otherMethod = refused(signed(good.replace("sha256=", "sha1=")).body(done), tracker.hook());
        String twice = refused(signed(good).header("X-Hub-Signature", good).body(done), tracker.hook());
        String nobody = refused(signed(good).body(done), tracker.hook().replace(tracker.id(), "" + UUID.randomUUID()));
        String nonsense = refused(signed(good).body(done), tracker.hook().replace(tracker.id(), "nonsense"));

        for (var answer : List.of(wrong, empty, altered, otherMethod, twice, nobody, nonsense)) {
            assertThat(answer, is(unsigned));
        }
        assertThat(Stored.deliveries(), is(before));
        read("viewer", action).body("status", is("OPEN"));
        tracker.eventually("rejectedDeliveries", is(6));
    }

    @Test
    void aGenuineDeliveryIsTakenWithHexInCapitals() {
        String good = WebhookDelivery.sign(tracker.secret(), done);
        String capitals = "sha256=" + good.substring(7).toUpperCase(Locale.ROOT);
        signed(capitals).body(done).post(tracker.hook()).then().statusCode(202);
        eventually(action, "status", is("DONE"));
    }

    @Test
    void anOldAndANewSecretAreGoodTogetherAndAThirdEndsTheFirst() {
        String first = WebhookDelivery.sign(tracker.secret(), done);
        String second = WebhookDelivery.sign(renewed(), done);
        signed(first).body(done).post(tracker.hook()).then().statusCode(202);
        signed(second).body(done).post(tracker.hook()).then().statusCode(202);
        renewed();
        signed(first).body(done).post(tracker.hook()).then().statusCode(401);
        signed(second).body(done).post(tracker.hook()).then().statusCode(202);
    }

    private String renewed() {
        return as("admin")
                .post(tracker.path() + "/webhook-secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("webhookSecret");
    }

    @Test
    void aGenuineDeliveryThatIsNotJsonIsTakenAndPutAside() {
        deliver("{\"timestamp\":".getBytes(StandardCharsets.UTF_8)).statusCode(202);
        tracker.eventually("unparsableDeliveries", is(1));
    }

    @Test
    void whatIsTooLargeOrOfAnotherTypeIsRefused() {
        byte[] large = new byte[1_048_577];
        deliver(large).statusCode(413).contentType("application/problem+json");
        given().contentType("text/plain")
                .header("X-Hub-Signature", WebhookDelivery.sign(tracker.secret(), done))
                .body(done)
                .post(tracker.hook())
                .then()
                .statusCode(415);
    }

    @Test
    void aRecordingOfLongAgoIsCheckedAgainstTheIssueItself() {
        String issue = read("viewer", action).extract().path("link.issueKey");
        JIRA.transition(issue, JiraStatus.IN_PROGRESS, null);
        String recording = new String(done, StandardCharsets.UTF_8)
                .replaceFirst("\"timestamp\":[0-9]+", "\"timestamp\":1550286940507");

        deliver(recording.getBytes(StandardCharsets.UTF_8)).statusCode(202);

        eventually(action, "status", is("IN_PROGRESS"));
    }

    @Test
    void whatCannotBeAppliedIsGivenUpAndCanBeReplayed() {
        String stranger = new String(done, StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"timestamp\":[0-9]+",
                        "\"timestamp\":1," + "\"access_token\":\"never shown\",\"emailAddress\":\"ada@example.com\"");
        JIRA.pause();
        try {
            deliver(stranger.getBytes(StandardCharsets.UTF_8)).statusCode(202);
            tracker.eventually("deadDeliveries.size()", greaterThanOrEqual(1));
        } finally {
            JIRA.resume();
        }
        String dead = tracker.health().getString("deadDeliveries[0].id");
        as("responder").get(tracker.path() + "/deliveries/" + dead).then().statusCode(403);
        as("admin")
                .get(tracker.path() + "/deliveries/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("admin")
                .get(tracker.path() + "/deliveries/" + dead)
                .then()
                .statusCode(200)
                .body("bytes", is(stranger.getBytes(StandardCharsets.UTF_8).length))
                .body("cut", is(false))
                .body("headers", hasKey("x-atlassian-webhook-identifier"))
                .body("body", containsString("jira:issue_updated"))
                .body("body", containsString("[mail address]"))
                .body("body", not(containsString("never shown")));
        as("responder")
                .post(tracker.path() + "/deliveries/" + dead + "/replay")
                .then()
                .statusCode(403);
        as("admin")
                .post(tracker.path() + "/deliveries/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
        as("admin")
                .post(tracker.path() + "/deliveries/" + dead + "/replay")
                .then()
                .statusCode(202);
        eventually(action, "status", is("DONE"));
        tracker.eventually("deadDeliveries.size()", is(0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Matcher<Object> greaterThanOrEqual(int number) {
        return (Matcher) greaterThanOrEqualTo(number);
    }

    private ValidatableResponse deliver(byte[] body) {
        return signed(WebhookDelivery.sign(tracker.secret(), body))
                .header("X-Atlassian-Webhook-Identifier", UUID.randomUUID().toString())
                .body(body)
                .post(tracker.hook())
                .then();
    }

    private static RequestSpecification signed(String signature) {
        return request().header("X-Hub-Signature", signature);
    }

    private static RequestSpecification request() {
        return given().contentType("application/json");
    }

    /** The answer without what differs in every answer. */
    private static String refused(RequestSpecification request, String url) {
        Map<String, Object> problem = request.post(url)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .extract()
                .jsonPath()
                .getMap("$");
        problem.remove("requestId");
        problem.remove("instance");
        return problem.toString();
    }
}
