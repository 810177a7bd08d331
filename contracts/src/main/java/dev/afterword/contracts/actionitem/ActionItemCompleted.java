package dev.afterword.contracts.actionitem;

/**
 * The work is done; verification is due.
 *
 * @param action the action item after the change
 * @param from status before
 */
public record ActionItemCompleted(ActionItemSnapshot action, String from) implements ActionItemEvent {}
