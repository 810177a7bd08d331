package dev.afterword.actions.tracker;

import dev.afterword.actions.tracker.jira.JiraAccess;

/** A connection on its way through an edit: what it was, and how the tracker is asked about what it is to become. */
record TrackerProof(long version, TrackerEdit before, JiraAccess access, TrackerState state) {

    /** Whether the tracker must be asked before the edit is believed. */
    boolean needed(TrackerEdit edit) {
        boolean revived = edit.state() == TrackerState.ACTIVE && state == TrackerState.AUTH_EXPIRED;
        return edit.apiToken() != null || !edit.email().equals(before.email()) || revived;
    }

    JiraAccess accessWith(TrackerEdit edit) {
        return new JiraAccess(
                access.connectionId(),
                access.baseUrl(),
                access.projectKey(),
                access.issueType(),
                edit.email(),
                edit.apiToken() == null ? access.apiToken() : edit.apiToken(),
                access.actorAccountId());
    }
}
