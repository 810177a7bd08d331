package dev.afterword.contracts.actionitem;

/**
 * The action was called off.
 *
 * @param action the action item after the change
 * @param reason why
 */
public record ActionItemCanceled(ActionItemSnapshot action, String reason) implements ActionItemEvent {}
