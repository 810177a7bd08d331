package dev.afterword.contracts.actionitem;

/**
 * Somebody took the action on, with owner, due date and a bound.
 *
 * @param action the action item after the change
 */
public record ActionItemCommitted(ActionItemSnapshot action) implements ActionItemEvent {}
