package dev.afterword.contracts.actionitem;

import dev.afterword.contracts.PersonRef;

/**
 * The owner changed.
 *
 * @param action the action item after the change
 * @param from owner before, or null
 */
public record ActionItemReassigned(ActionItemSnapshot action, PersonRef from) implements ActionItemEvent {}
