package dev.afterword.actions.tracker;

import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.judge;
import static dev.afterword.actions.ApiFixture.move;
import static dev.afterword.actions.ApiFixture.read;
import static dev.afterword.actions.tracker.TrackerFixture.JIRA;
import static dev.afterword.actions.tracker.TrackerFixture.eventually;
import static dev.afterword.actions.tracker.TrackerFixture.issueOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.localstack.jira.JiraAccount;
import dev.afterword.localstack.jira.JiraResolution;
import dev.afterword.localstack.jira.JiraStatus;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class JiraNewsTest {

    private TrackerFixture tracker;
    private String action;
    private String issue;

    @BeforeEach
    void connect() {
        tracker = TrackerFixture.connected();
        action = committed("Alert on lag");
        issue = issueOf(action);
    }

    @AfterEach
    void disconnect() {
        tracker.close();
    }

    @Test
    void doneInJiraIsDoneHereAndNotVerified() {
        JIRA.transition(issue, JiraStatus.DONE, null);

        eventually(action, "status", is("DONE"));
        read("viewer", action).body("link.remoteStatus", is("Done")).body("verification.outcome", nullValue());
        judge("commander", action, Map.of("outcome", "VERIFIED", "evidence", Map.of("note", "Paged in a drill")))
                .statusCode(200)
                .body("status", is("VERIFIED"));
    }

    @Test
    void theActionFollowsTheIssueForwardsAndBack() {
        JIRA.transition(issue, JiraStatus.IN_PROGRESS, null);
        eventually(action, "status", is("IN_PROGRESS"));
        JIRA.transition(issue, JiraStatus.DONE, null);
        eventually(action, "status", is("DONE"));
        JIRA.transition(issue, JiraStatus.TO_DO, null);
        eventually(action, "status", is("OPEN"));
    }

    @Test
    void whatWasClosedUndoneStaysForAPersonToDecide() {
        JIRA.transition(issue, JiraStatus.DONE, JiraResolution.WONT_DO);

        eventually(action, "link.message", containsString("Won't Do"));
        read("viewer", action).body("status", is("OPEN"));
        JIRA.transition(issue, JiraStatus.DONE, JiraResolution.DONE);
        eventually(action, "status", is("DONE"));
        read("viewer", action).body("link.message", nullValue());
    }

    @Test
    void ourOwnChangesInJiraAreNoNews() {
        move(action, Map.of("to", "IN_PROGRESS")).statusCode(200);
        JIRA.transitionAs(JiraAccount.SERVICE, issue, JiraStatus.DONE);

        eventually(action, "link.remoteStatus", is("Done"));
        read("viewer", action).body("status", is("IN_PROGRESS"));
    }

    @Test
    void whatDoesNotMoveTheIssueDoesNotMoveTheAction() {
        move(action, Map.of("to", "IN_PROGRESS")).statusCode(200);
        JIRA.rename(issue, "Another title");

        await().until(() -> tracker.health().getInt("waitingDeliveries") == 0 && deliveriesWentOut());
        read("viewer", action).body("status", is("IN_PROGRESS")).body("title", is("Alert on lag"));
    }

    @Test
    void aVerifiedActionIsNotTouched() {
        JIRA.transition(issue, JiraStatus.DONE, null);
        eventually(action, "status", is("DONE"));
        judge("commander", action, Map.of("outcome", "VERIFIED", "evidence", Map.of("note", "Seen")))
                .statusCode(200);
        JIRA.transition(issue, JiraStatus.IN_PROGRESS, null);

        eventually(action, "link.remoteStatus", is("In Progress"));
        read("viewer", action).body("status", is("VERIFIED"));
    }

    @Test
    void aDeletedIssueLeavesTheAction() {
        JIRA.delete(issue);

        eventually(action, "link.state", is("UNREACHABLE"));
        read("viewer", action)
                .body("status", is("OPEN"))
                .body("link.message", containsString("deleted in Jira by Jordan Kim"));
    }

    @Test
    void whatIsHeardOfADeletedIssueAfterwardsDoesNotBringItBack() {
        JIRA.holdDeliveries();
        JIRA.transition(issue, JiraStatus.IN_PROGRESS, null);
        JIRA.delete(issue);
        JIRA.releaseDeliveries(true);

        await().until(this::deliveriesWentOut);
        await().until(() -> tracker.health().getInt("waitingDeliveries") == 0);
        read("viewer", action).body("link.state", is("UNREACHABLE"));
    }

    @Test
    void newsThatCameLateDoesNotUndoLaterNews() {
        JIRA.holdDeliveries();
        JIRA.transition(issue, JiraStatus.IN_PROGRESS, null);
        JIRA.transition(issue, JiraStatus.DONE, null);
        JIRA.releaseDeliveries(true);

        eventually(action, "status", is("DONE"));
        await().until(() -> tracker.health().getInt("waitingDeliveries") == 0 && deliveriesWentOut());
        read("viewer", action).body("status", is("DONE"));
    }

    @Test
    void aDeliveryThatIsRepeatedIsAppliedOnceUnderWhateverIdItComes() {
        JIRA.transition(issue, JiraStatus.IN_PROGRESS, null);
        eventually(action, "status", is("IN_PROGRESS"));
        move(action, Map.of("to", "OPEN")).statusCode(200);
        var last = JIRA.deliveries().get(JIRA.deliveries().size() - 1);

        JIRA.redeliver(last, true);
        JIRA.redeliver(last, false);

        await().until(this::deliveriesWentOut);
        await().until(() -> tracker.health().getInt("waitingDeliveries") == 0);
        read("viewer", action).body("status", is("OPEN"));
        assertThat(Stored.states(tracker.id()), is("IGNORED APPLIED"));
    }

    private boolean deliveriesWentOut() {
        return JIRA.deliveries().stream()
                .noneMatch(delivery -> delivery.answers().isEmpty());
    }
}
