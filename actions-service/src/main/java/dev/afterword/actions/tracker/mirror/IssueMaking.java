package dev.afterword.actions.tracker.mirror;

import dev.afterword.actions.actionitem.ActionItemView;
import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.actions.tracker.jira.JiraClient;
import dev.afterword.actions.tracker.jira.JiraIssue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes an issue once. Jira has no idempotency key, so every try first looks whether an earlier one has worked; when an
 * answer is lost, the next try waits until the search would show the issue.
 */
@ApplicationScoped
class IssueMaking {

    private final JiraClient jira;
    private final IssueText text;

    IssueMaking(JiraClient jira, IssueText text) {
        this.jira = jira;
        this.text = text;
    }

    Uni<JiraIssue> make(ActionItemView action, JiraAccess access) {
        return jira.findByLabel(access, IssueText.label(action.id()))
                .chain(found -> found.map(issue -> Uni.createFrom().item(issue))
                        .orElseGet(() -> jira.create(access, text.issue(action, access))));
    }

    Uni<Void> linkBack(ActionItemView action, JiraAccess access, String issueId) {
        return jira.remoteLink(access, issueId, text.remoteLink(action)).replaceWithVoid();
    }
}
