package dev.afterword.contracts.actionitem;

/**
 * The link to the tracker changed.
 *
 * @param action the action item after the change
 */
public record ActionItemLinked(ActionItemSnapshot action) implements ActionItemEvent {}
