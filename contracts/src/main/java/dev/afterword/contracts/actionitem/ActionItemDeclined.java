package dev.afterword.contracts.actionitem;

/**
 * The proposal was not taken on.
 *
 * @param action the action item after the change
 * @param reason why
 */
public record ActionItemDeclined(ActionItemSnapshot action, String reason) implements ActionItemEvent {}
