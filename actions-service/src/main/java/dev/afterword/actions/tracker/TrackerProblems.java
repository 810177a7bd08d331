package dev.afterword.actions.tracker;

import dev.afterword.actions.tracker.jira.JiraFailure;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** Everything that can be wrong with a connection to a tracker. */
public final class TrackerProblems {

    private static final ProblemType REFUSED =
            new ProblemType("tracker-refused", "The tracker does not accept the connection", 422);
    private static final ProblemType UNREACHABLE =
            new ProblemType("tracker-unreachable", "The tracker does not answer", 503);
    private static final ProblemType NAME_TAKEN =
            new ProblemType("tracker-name-taken", "Another tracker has this name", 409);
    private static final ProblemType NO_TRACKER = new ProblemType("no-tracker", "There is no tracker to link to", 409);
    private static final ProblemType ALREADY_LINKED =
            new ProblemType("action-already-linked", "The action has an issue", 409);
    private static final ProblemType NOT_COMMITTED =
            new ProblemType("action-not-committed", "Only committed actions get an issue", 409);

    private TrackerProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("tracker", String.valueOf(id));
    }

    static ProblemException deliveryNotFound(UUID id) {
        return CommonProblems.notFound("delivery to replay", String.valueOf(id));
    }

    static ProblemException nameTaken(String name) {
        return ProblemException.of(NAME_TAKEN, "There is a tracker named " + name + " already.")
                .withError("/name", "must be unique");
    }

    static ProblemException unknownProject(String projectKey) {
        return refused("Jira shows no project " + projectKey + " to this account.")
                .withError("/projectKey", "is not a project that the account can see");
    }

    static ProblemException unknownIssueType(String issueType, String known) {
        return refused("The project has no issue type " + issueType + ".")
                .withError("/issueType", "must be one of " + known);
    }

    static ProblemException otherActor(String actual) {
        return refused("The API token belongs to the account " + actual + ".")
                .withError("/actorAccountId", "must be the token's account, or be left out");
    }

    /** What the tracker's answer to a trial call means for whoever wanted the connection. */
    static ProblemException of(JiraFailure failure) {
        return switch (failure.kind()) {
            case AUTH ->
                refused("Jira refuses the e-mail address or the API token.")
                        .withError("/apiToken", "is refused by Jira, perhaps with this e-mail address");
            case REFUSED -> refused(failure.getMessage()).withError("/baseUrl", "does not lead to a Jira that helps");
            default ->
                ProblemException.of(UNREACHABLE, failure.getMessage() + " Nothing was changed; try again.")
                        .withHeader("Retry-After", "30");
        };
    }

    private static ProblemException refused(String detail) {
        return ProblemException.of(REFUSED, detail);
    }

    public static ProblemException noTracker() {
        return ProblemException.of(
                NO_TRACKER, "No tracker is marked as default; name one in trackerId, or ask an administrator.");
    }

    public static ProblemException unknownTracker(UUID id) {
        return CommonProblems.badRequest("/trackerId", "tracker " + id + " is not known");
    }

    public static ProblemException alreadyLinked(String issueKey) {
        return ProblemException.of(ALREADY_LINKED, "It is " + issueKey + ". An action has one issue.");
    }

    public static ProblemException notCommitted(Enum<?> status) {
        return ProblemException.of(
                NOT_COMMITTED, "The action is " + status + ". An issue is for work that somebody has committed to.");
    }
}
