package dev.afterword.contracts.actionitem;

/**
 * A second person verified the effect.
 *
 * @param action the action item after the change
 */
public record ActionItemVerified(ActionItemSnapshot action) implements ActionItemEvent {}
