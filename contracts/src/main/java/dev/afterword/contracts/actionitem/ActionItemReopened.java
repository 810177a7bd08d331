package dev.afterword.contracts.actionitem;

/**
 * The action is open again.
 *
 * @param action the action item after the change
 * @param from status before
 * @param reason why, or null
 */
public record ActionItemReopened(ActionItemSnapshot action, String from, String reason) implements ActionItemEvent {}
