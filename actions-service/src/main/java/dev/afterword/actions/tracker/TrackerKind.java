package dev.afterword.actions.tracker;

/** Trackers that can be connected. */
public enum TrackerKind {
    JIRA_CLOUD
}
