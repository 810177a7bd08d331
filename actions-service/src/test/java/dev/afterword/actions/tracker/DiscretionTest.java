package dev.afterword.actions.tracker;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.RESPONDER_ID;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.move;
import static dev.afterword.actions.ApiFixture.read;
import static dev.afterword.actions.tracker.TrackerFixture.JIRA;
import static dev.afterword.actions.tracker.TrackerFixture.issueOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.afterword.actions.EventsFixture;
import dev.afterword.localstack.jira.JiraAccount;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tracker and the log must not come to know. */
@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class DiscretionTest {

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage()
                    + List.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                    + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    EventsFixture events;

    private TrackerFixture tracker;

    @BeforeEach
    void connect() {
        Logger.getLogger("").addHandler(listener);
        tracker = TrackerFixture.connected();
    }

    @AfterEach
    void disconnect() {
        Logger.getLogger("").removeHandler(listener);
        tracker.close();
    }

    @Test
    void theIssueOfARestrictedActionSaysNothingButItsKey() {
        var incident = EventsFixture.anIncident();
        events.declared(incident, "SEV1", EventsFixture.only("person:" + RESPONDER_ID));
        var proposal = Map.of("title", "Rotate the leaked key", "why", "It leaked", "incidentId", incident.id());
        await().until(() -> as("responder").body(proposal).post(ACTIONS).statusCode() == 201);
        String action =
                as("responder").body(proposal).post(ACTIONS).then().extract().path("id");
        move(action, Map.of("to", "OPEN", "ownerId", RESPONDER_ID, "doneWhen", "The old key is dead"))
                .statusCode(200);

        await().until(() -> JIRA.issuesLabelled("afterword-" + action).size() == 1);
        String issue =
                JIRA.issue(JIRA.issuesLabelled("afterword-" + action).get(0)).orElseThrow();
        assertThat(issue, not(containsString("leaked")));
        assertThat(issue, not(containsString("key is dead")));
        assertThat(issue, not(containsString(incident.key())));
        String key = read("responder", action).extract().path("key");
        assertThat(issue, containsString("Follow-up " + key + " (restricted)"));
        as("viewer").body("{}").post(ACTIONS + "/" + action + "/links").then().statusCode(403);
        as("manager").body("{}").post(ACTIONS + "/" + action + "/links").then().statusCode(404);
    }

    @Test
    void theLogKnowsNoSecret() {
        JIRA.renewServiceToken("another");
        String action = committed("Quiet");
        tracker.eventually("state", is("AUTH_EXPIRED"));
        JIRA.renewServiceToken("renewed-token");
        tracker.edit(Map.of("apiToken", "renewed-token", "state", "ACTIVE")).statusCode(200);
        issueOf(action);
        as("admin")
                .body(TrackerFixture.connection("baseUrl", "http://127.0.0.1:1"))
                .post(TrackerFixture.TRACKERS);
        as("admin").body("{\"name\":\"x\",\"apiToken\":\"typed-token\"").post(TrackerFixture.TRACKERS);

        String all = String.join("\n", logged);
        for (var secret : List.of(JiraAccount.SERVICE.apiToken(), "renewed-token", "typed-token", tracker.secret())) {
            assertThat(all, not(containsString(secret)));
        }
        assertThat(JIRA.issuesLabelled("afterword-" + action), hasSize(1));
    }
}
