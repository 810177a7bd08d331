package dev.afterword.contracts.actionitem;

import java.time.Instant;

/**
 * The action was put off to a later date.
 *
 * @param action the action item after the change
 * @param previousDueAt due date before
 * @param reason why
 */
public record ActionItemDeferred(ActionItemSnapshot action, Instant previousDueAt, String reason)
        implements ActionItemEvent {}
