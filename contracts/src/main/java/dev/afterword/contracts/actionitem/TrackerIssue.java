package dev.afterword.contracts.actionitem;

/**
 * The issue that mirrors an action in the team's tracker.
 *
 * @param state PENDING, LINKED, NEEDS_HUMAN or UNREACHABLE
 * @param key key in the tracker, or null until it exists
 * @param url address for people, or null
 * @param status status as the tracker names it, or null
 */
public record TrackerIssue(String state, String key, String url, String status) {}
