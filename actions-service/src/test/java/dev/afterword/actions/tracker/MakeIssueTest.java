package dev.afterword.actions.tracker;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.proposed;
import static dev.afterword.actions.ApiFixture.read;
import static dev.afterword.actions.tracker.TrackerFixture.JIRA;
import static dev.afterword.actions.tracker.TrackerFixture.eventually;
import static dev.afterword.actions.tracker.TrackerFixture.issueOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.localstack.jira.JiraFaults.Fault;
import dev.afterword.localstack.jira.JiraFaults.Kind;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class MakeIssueTest {

    private static final String CREATE = "/rest/api/3/issue";

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
    void aCommitmentMakesOneIssueThatLeadsBackToTheAction() {
        String action = committed("Alert on\treplication lag");

        String key = issueOf(action);
        read("viewer", action)
                .body("link.trackerId", is(tracker.id()))
                .body("link.url", is(JIRA.baseUrl() + "/browse/" + key))
                .body("link.message", nullValue());
        String issue = JIRA.issue(key).orElseThrow();
        assertThat(issue, containsString("Alert on replication lag"));
        assertThat(issue, containsString("A drill pages the rota"));
        assertThat(JIRA.issuesLabelled("afterword-" + action), is(List.of(key)));
        await().untilAsserted(() -> assertThat(
                JIRA.calls(), hasItem(startsWith("POST /rest/api/3/issue/" + issueId(action) + "/remotelink 201"))));
    }

    @Test
    void aProposalGetsNoIssue() {
        String action = proposed("Only an idea");
        read("viewer", action).body("link", nullValue());
        as("responder")
                .body("{}")
                .post(ACTIONS + "/" + action + "/links")
                .then()
                .statusCode(409)
                .body("type", is("/problems/action-not-committed"));
    }

    @Test
    void anAnswerThatIsLostAfterJiraMadeTheIssueGivesOneIssue() {
        JIRA.faults().order(Fault.of(Kind.TIMEOUT_AFTER_COMMIT, 1).on("POST", CREATE));

        String action = committed("Lost answer");

        issueOf(action);
        assertThat(JIRA.issuesLabelled("afterword-" + action), hasSize(1));
    }

    @Test
    void aFailureHereAfterJiraMadeTheIssueGivesOneIssueAlthoughTheSearchLags() {
        JIRA.faults().searchLag(Duration.ofMillis(300));
        // The link fails to be stored once: a sequence keeps count although the transaction is rolled back.
        Stored.execute("create sequence failing_once");
        Stored.execute("create function fail_once() returns trigger language plpgsql as $$ begin"
                + " if nextval('failing_once') = 1 then raise exception 'Failing once'; end if; return new; end $$");
        Stored.execute("create trigger fail_once before insert on tracker_link"
                + " for each row execute function fail_once()");
        try {
            String action = committed("Failing here");

            issueOf(action);
            assertThat(JIRA.issuesLabelled("afterword-" + action), hasSize(1));
        } finally {
            Stored.execute("drop trigger fail_once on tracker_link");
            Stored.execute("drop function fail_once()");
            Stored.execute("drop sequence failing_once");
        }
    }

    @Test
    void aWorkerWhoseWishWasTakenOverSaysNothingOfTheLink() {
        // What it gives back finds no row, as if another worker had claimed the wish.
        Stored.execute("create function taken_over() returns trigger language plpgsql as $$ begin return null; end $$");
        Stored.execute("create trigger taken_over before update on tracker_intent for each row"
                + " when (old.state = 'CLAIMED' and new.state = 'PENDING') execute function taken_over()");
        JIRA.faults().order(Fault.of(Kind.TIMEOUT_AFTER_COMMIT, 1).on("POST", CREATE));
        String action = committed("Taken over");
        try {
            await().until(() -> !JIRA.issuesLabelled("afterword-" + action).isEmpty());

            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> read("viewer", action).body("link.message", nullValue()));
        } finally {
            Stored.execute("drop trigger taken_over on tracker_intent");
            Stored.execute("drop function taken_over()");
        }
        Stored.execute("update tracker_intent set next_at = now() where action_id = '" + action + "'");
        issueOf(action);
        assertThat(JIRA.issuesLabelled("afterword-" + action), hasSize(1));
    }

    @Test
    void aFailureInsideJiraIsTriedAgainAndEndsWithOneIssue() {
        JIRA.faults().order(Fault.of(Kind.SERVER_ERROR, 2).on("POST", CREATE));

        String action = committed("Failing Jira");

        issueOf(action);
        assertThat(JIRA.issuesLabelled("afterword-" + action), hasSize(1));
    }

    @Test
    void aJiraThatIsDownBlocksNobodyAndIsCaughtUpWith() {
        JIRA.pause();
        List<String> actions;
        try {
            actions = List.of(committed("First"), committed("Second"));
            eventually(actions.get(0), "link.message", containsString("Jira does not answer"));
            read("viewer", actions.get(0)).body("status", is("OPEN")).body("link.state", is("PENDING"));
        } finally {
            JIRA.resume();
        }
        actions.forEach(TrackerFixture::issueOf);
        actions.forEach(action -> assertThat(JIRA.issuesLabelled("afterword-" + action), hasSize(1)));
        read("viewer", actions.get(0)).body("link.message", nullValue());
    }

    @Test
    void aBurstLimitIsWaitedForAndAQuotaPausesTheConnection() {
        JIRA.faults().order(Fault.rateLimit(1, "jira-burst-based", 1L).on("POST", CREATE));
        issueOf(committed("Burst"));

        JIRA.faults().order(Fault.rateLimit(1, "jira-quota-tenant-based", 1L));
        String action = committed("Quota");
        tracker.eventually("pausedUntil", notNullValue());
        issueOf(action);
    }

    @Test
    void aLimitWithoutHeadersIsBackedOffFrom() {
        JIRA.faults().order(Fault.rateLimit(2, null, null));
        issueOf(committed("No headers"));
    }

    @Test
    void anExpiredTokenHaltsTheConnectionUntilANewOneComes() {
        JIRA.renewServiceToken("next year's");

        String action = committed("Expired token");

        tracker.eventually("state", is("AUTH_EXPIRED"));
        read("viewer", action).body("link.state", is("PENDING"));
        JIRA.renewServiceToken("renewed");
        tracker.edit(Map.of("apiToken", "renewed", "state", "ACTIVE"))
                .statusCode(200)
                .body("message", nullValue());
        issueOf(action);
    }

    @Test
    void aPausedConnectionKeepsItsWishes() {
        tracker.edit(Map.of("state", "PAUSED")).statusCode(200);
        String action = committed("Paused");
        tracker.eventually("pendingIntents", is(1));
        tracker.edit(Map.of("state", "ACTIVE")).statusCode(200);
        issueOf(action);
    }

    @Test
    void anActionThatHasAnIssueGetsNoOther() {
        String action = committed("Linked");
        String key = issueOf(action);
        as("responder")
                .body(Map.of("trackerId", tracker.id()))
                .post(ACTIONS + "/" + action + "/links")
                .then()
                .statusCode(409)
                .body("detail", containsString(key));
        as("viewer").body("{}").post(ACTIONS + "/" + action + "/links").then().statusCode(403);
    }

    @Test
    void withoutADefaultAnIssueCanBeWishedFor() {
        tracker.edit(Map.of("default", false)).statusCode(200);
        String action = committed("By hand");
        read("viewer", action).body("link", nullValue());
        as("responder")
                .body("{}")
                .post(ACTIONS + "/" + action + "/links")
                .then()
                .statusCode(409);
        as("responder")
                .body(Map.of("trackerId", tracker.id()))
                .post(ACTIONS + "/" + action + "/links")
                .then()
                .statusCode(202)
                .body("link.state", is("PENDING"));
        issueOf(action);
    }

    @Test
    void secretsAreNotInTheDatabaseAsTheyAre() {
        assertThat(Stored.textOf(tracker.id()), not(containsString(tracker.secret())));
        assertThat(Stored.textOf(tracker.id()), not(containsString("stand-in-token")));
    }

    private static String issueId(String action) {
        return read("viewer", action).extract().path("link.issueId");
    }
}
