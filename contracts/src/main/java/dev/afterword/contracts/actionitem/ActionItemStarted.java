package dev.afterword.contracts.actionitem;

/**
 * Work began or went on.
 *
 * @param action the action item after the change
 * @param from status before
 */
public record ActionItemStarted(ActionItemSnapshot action, String from) implements ActionItemEvent {}
