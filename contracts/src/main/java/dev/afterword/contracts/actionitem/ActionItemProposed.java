package dev.afterword.contracts.actionitem;

/**
 * An action was proposed.
 *
 * @param action the action item after the change
 */
public record ActionItemProposed(ActionItemSnapshot action) implements ActionItemEvent {}
