package dev.afterword.actions.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.actions.tracker.jira.JiraClient;
import dev.afterword.actions.tracker.jira.JiraFailure;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.UUID;

/** Tries a connection before it is kept, so that a typing error is found by who makes it; no transaction meanwhile. */
@ApplicationScoped
class TrackerSetup {

    private final TrackerService trackers;
    private final JiraClient jira;
    private final MergePatch mergePatch;
    private final TrackerConfig config;

    TrackerSetup(TrackerService trackers, JiraClient jira, MergePatch mergePatch, TrackerConfig config) {
        this.trackers = trackers;
        this.jira = jira;
        this.mergePatch = mergePatch;
        this.config = config;
    }

    Uni<TrackerView> create(CreateTrackerRequest request, String by) {
        checkAddress(request.base());
        JiraAccess access = new JiraAccess(
                new UUID(0, 0),
                request.base(),
                request.projectKey(),
                request.issueType(),
                request.email(),
                request.apiToken(),
                null);
        return account(access)
                .invoke(account -> checkActor(request.actorAccountId(), account))
                .call(() -> checkProject(access))
                .onFailure(JiraFailure.class)
                .transform(failure -> TrackerProblems.of((JiraFailure) failure))
                .chain(account -> trackers.create(request, account, by));
    }

    Uni<TrackerView> edit(UUID id, JsonNode patch, String ifMatch) {
        return trackers.proof(id, ifMatch).chain(proof -> {
            TrackerEdit edit = mergePatch.apply(proof.before(), patch, TrackerEdit.class);
            checkState(proof, edit);
            return prove(proof, edit).chain(account -> trackers.edit(id, proof.version(), edit, account));
        });
    }

    /** The account of a changed token; null where nothing needs to be asked. */
    private Uni<String> prove(TrackerProof proof, TrackerEdit edit) {
        if (!proof.needed(edit)) {
            return Uni.createFrom().nullItem();
        }
        return account(proof.accessWith(edit))
                .onFailure(JiraFailure.class)
                .transform(failure -> TrackerProblems.of((JiraFailure) failure));
    }

    private static void checkState(TrackerProof proof, TrackerEdit edit) {
        if (edit.state() == TrackerState.AUTH_EXPIRED && proof.state() != TrackerState.AUTH_EXPIRED) {
            throw CommonProblems.badRequest("/state", "is set by the tracker's answers; choose ACTIVE or PAUSED");
        }
    }

    private Uni<String> account(JiraAccess access) {
        return jira.myself(access).map(me -> me.path("accountId").asText(""));
    }

    private static void checkActor(String expected, String actual) {
        if (expected != null && !expected.isBlank() && !expected.equals(actual)) {
            throw TrackerProblems.otherActor(actual);
        }
    }

    private Uni<Void> checkProject(JiraAccess access) {
        return jira.issueTypes(access)
                .onFailure(failure -> failure instanceof JiraFailure jiraFailure && jiraFailure.status() == 404)
                .transform(failure -> TrackerProblems.unknownProject(access.projectKey()))
                .invoke(types -> checkIssueType(types, access.issueType()))
                .replaceWithVoid();
    }

    private static void checkIssueType(List<String> types, String wanted) {
        if (!types.isEmpty() && !types.contains(wanted)) {
            throw TrackerProblems.unknownIssueType(wanted, String.join(", ", types));
        }
    }

    private void checkAddress(String baseUrl) {
        URI address = parsed(baseUrl);
        boolean http = "http".equals(address.getScheme()) && config.allowHttp();
        if (!http && !"https".equals(address.getScheme())) {
            throw CommonProblems.badRequest("/baseUrl", "must begin with https://");
        }
        boolean plain = address.getHost() != null
                && address.getUserInfo() == null
                && address.getQuery() == null
                && address.getFragment() == null;
        if (!plain) {
            throw CommonProblems.badRequest(
                    "/baseUrl", "must be a plain address such as https://example.atlassian.net");
        }
    }

    private static URI parsed(String baseUrl) {
        try {
            return new URI(baseUrl);
        } catch (URISyntaxException e) {
            throw CommonProblems.badRequest("/baseUrl", "must be an address such as https://example.atlassian.net");
        }
    }
}
