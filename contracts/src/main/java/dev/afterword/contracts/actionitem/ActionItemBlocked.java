package dev.afterword.contracts.actionitem;

/**
 * Work waits for something.
 *
 * @param action the action item after the change
 * @param waitsFor what it waits for
 */
public record ActionItemBlocked(ActionItemSnapshot action, String waitsFor) implements ActionItemEvent {}
