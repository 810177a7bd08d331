package dev.afterword.actions.deadline;

import java.time.Instant;

/**
 * The dates that follow from policy for an action that is taken on, or finished, now.
 *
 * @param dueAt when the action is due
 * @param verificationDueAt when its verification is due
 */
public record Deadlines(Instant dueAt, Instant verificationDueAt) {}
