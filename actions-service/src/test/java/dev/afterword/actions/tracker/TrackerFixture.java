package dev.afterword.actions.tracker;

import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.read;
import static org.awaitility.Awaitility.await;

import dev.afterword.localstack.jira.JiraAccount;
import dev.afterword.localstack.jira.JiraStandIn;
import dev.afterword.localstack.jira.JiraStandInSettings;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;

/** A connection to the Jira stand-in, default tracker until it is closed, with a webhook that leads back here. */
public final class TrackerFixture implements AutoCloseable {

    public static final String TRACKERS = "/api/v1/trackers";
    public static final JiraStandIn JIRA = JiraStandIn.start(JiraStandInSettings.forTests());

    private final String id;
    private final String secret;

    private TrackerFixture(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    /** Connects a fresh stand-in. */
    public static TrackerFixture connected() {
        JIRA.reset();
        JsonPath created = as("admin")
                .body(connection())
                .post(TRACKERS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var tracker = new TrackerFixture(created.getString("id"), created.getString("webhookSecret"));
        JIRA.registerWebhook(tracker.hook(), tracker.secret);
        return tracker;
    }

    public static Map<String, Object> connection() {
        Map<String, Object> request = new HashMap<>();
        request.put("name", "Jira " + UUID.randomUUID());
        request.put("kind", "JIRA_CLOUD");
        request.put("baseUrl", JIRA.baseUrl());
        request.put("projectKey", JIRA.projectKey());
        request.put("issueType", "Task");
        request.put("email", JiraAccount.SERVICE.email());
        request.put("apiToken", JiraAccount.SERVICE.apiToken());
        request.put("default", true);
        return request;
    }

    public static Map<String, Object> connection(String field, Object value) {
        Map<String, Object> request = connection();
        request.put(field, value);
        return request;
    }

    public String id() {
        return id;
    }

    public String path() {
        return TRACKERS + "/" + id;
    }

    public String secret() {
        return secret;
    }

    /** Where its webhooks go. */
    public String hook() {
        return "http://127.0.0.1:" + RestAssured.port + "/hooks/v1/jira/" + id;
    }

    public ValidatableResponse edit(Map<String, ?> patch) {
        String etag = as("admin").get(path()).header("ETag");
        return as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(path())
                .then();
    }

    public JsonPath health() {
        return as("admin").get(path() + "/health").jsonPath();
    }

    /** Other tests commit actions, too, and expect no issues. */
    @Override
    public void close() {
        JIRA.reset();
        edit(Map.of("default", false)).statusCode(200);
    }

    /** Waits until a member of an action is as expected. */
    public static void eventually(String action, String member, Matcher<?> expected) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> read("viewer", action).body(member, expected));
    }

    /** Key of the issue of an action, as soon as there is one. */
    public static String issueOf(String action) {
        eventually(action, "link.state", org.hamcrest.Matchers.is("LINKED"));
        return read("viewer", action).extract().path("link.issueKey");
    }

    /** Waits until the tracker's health is as expected. */
    public void eventually(String member, Matcher<Object> expected) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> MatcherAssert.assertThat(health().get(member), expected));
    }
}
