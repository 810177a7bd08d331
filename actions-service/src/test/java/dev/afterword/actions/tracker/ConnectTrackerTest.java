package dev.afterword.actions.tracker;

import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.tracker.TrackerFixture.JIRA;
import static dev.afterword.actions.tracker.TrackerFixture.TRACKERS;
import static dev.afterword.actions.tracker.TrackerFixture.connection;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.localstack.jira.JiraAccount;
import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class ConnectTrackerTest {

    private TrackerFixture tracker;

    @BeforeEach
    void connect() {
        tracker = TrackerFixture.connected();
    }

    @AfterEach
    void disconnect() {
        tracker.close();
    }

    @Test
    void aConnectionKnowsItsAccountAndNeverShowsItsSecretsAgain() {
        as("admin")
                .get(tracker.path())
                .then()
                .statusCode(200)
                .body("actorAccountId", is(JiraAccount.SERVICE.accountId()))
                .body("state", is("ACTIVE"))
                .body("default", is(true))
                .body("webhookUrl", endsWith("/hooks/v1/jira/" + tracker.id()))
                .body(not(containsString(tracker.secret())))
                .body(not(containsString(JiraAccount.SERVICE.apiToken())))
                .body("$", not(hasItem("webhookSecret")));
        as("admin")
                .get(TRACKERS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(tracker.id()))
                .body(not(containsString(tracker.secret())))
                .body(not(containsString(JiraAccount.SERVICE.apiToken())));
    }

    @Test
    void whatJiraRefusesIsNotKept() {
        refused("apiToken", "wrong", "/apiToken");
        refused("projectKey", "NOPE", "/projectKey");
        refused("issueType", "Nonsense", "/issueType");
        refused("actorAccountId", "somebody-else", "/actorAccountId");
    }

    private void refused(String field, String value, String pointer) {
        as("admin")
                .body(connection(field, value))
                .post(TRACKERS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/tracker-refused"))
                .body("errors.pointer", contains(pointer))
                .body(not(containsString(JiraAccount.SERVICE.apiToken())));
    }

    @Test
    void aJiraThatIsAwayIsSaidToBeAway() {
        as("admin")
                .body(connection("baseUrl", "http://127.0.0.1:1"))
                .post(TRACKERS)
                .then()
                .statusCode(503)
                .header("Retry-After", is("30"))
                .body("type", is("/problems/tracker-unreachable"));
    }

    @Test
    void onlyPlainWebAddressesAreCalled() {
        for (var address : List.of("ftp://jira.test", "file:///etc/hosts", "http://me:pw@jira.test", "nonsense")) {
            as("admin")
                    .body(connection("baseUrl", address))
                    .post(TRACKERS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/baseUrl"));
        }
    }

    @Test
    void namesAreUnique() {
        String name = as("admin").get(tracker.path()).path("name");
        as("admin")
                .body(connection("name", name))
                .post(TRACKERS)
                .then()
                .statusCode(409)
                .body("type", is("/problems/tracker-name-taken"));
    }

    @Test
    void aNewDefaultTakesThePlaceOfTheOldOne() {
        String other = as("admin")
                .body(connection())
                .post(TRACKERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("admin").get(tracker.path()).then().body("default", is(false));
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("default", false))
                .patch(TRACKERS + "/" + other)
                .then()
                .statusCode(200)
                .body("default", is(false));
    }

    @Test
    void editingGuardsAgainstOverwritingAndProvesANewToken() {
        var patch = Map.of("apiToken", "wrong");
        as("admin")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(tracker.path())
                .then()
                .statusCode(428);
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"99\"")
                .body(patch)
                .patch(tracker.path())
                .then()
                .statusCode(412);
        tracker.edit(patch).statusCode(422).body("errors.pointer", contains("/apiToken"));
        JIRA.renewServiceToken("renewed");
        tracker.edit(Map.of("apiToken", "renewed"))
                .statusCode(200)
                .body(not(containsString("renewed")))
                .body("state", is("ACTIVE"));
    }

    /** More callers than there are database connections: none may hold one while it waits for another. */
    @Test
    void manyWhoAskForTheHealthOrAReplayAtOnceAllGetAnAnswer() {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var health = call(tracker.path() + "/health").GET().build();
        var replay = call(tracker.path() + "/deliveries/" + UUID.randomUUID() + "/replay")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        var answers = IntStream.range(0, 120)
                .mapToObj(n -> http.sendAsync(n % 2 == 0 ? health : replay, HttpResponse.BodyHandlers.discarding()))
                .toList();

        var statuses =
                answers.stream().map(answer -> answer.join().statusCode()).toList();
        assertEquals(60, Collections.frequency(statuses, 200));
        assertEquals(60, Collections.frequency(statuses, 404));
    }

    private static HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Authorization", TestTokens.bearer("admin"));
    }

    @Test
    void trackersAreForAdministratorsAndTheirHealthForManagersToo() {
        given().get(TRACKERS).then().statusCode(401);
        for (var person : List.of("stranger", "viewer", "responder", "facilitator", "manager", "auditor")) {
            as(person).get(TRACKERS).then().statusCode(403);
            as(person).body(connection()).post(TRACKERS).then().statusCode(403);
            as(person).get(tracker.path()).then().statusCode(403);
            as(person).post(tracker.path() + "/webhook-secrets").then().statusCode(403);
        }
        as("manager").get(tracker.path() + "/health").then().statusCode(200).body("state", is("ACTIVE"));
        as("responder").get(tracker.path() + "/health").then().statusCode(403);
        as("admin").get(TRACKERS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("admin").get(TRACKERS + "/nonsense").then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
    }
}
