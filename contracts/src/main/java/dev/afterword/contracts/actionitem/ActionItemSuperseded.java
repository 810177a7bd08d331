package dev.afterword.contracts.actionitem;

import java.util.UUID;

/**
 * Another action takes its place.
 *
 * @param action the action item after the change
 * @param supersededBy the other action
 */
public record ActionItemSuperseded(ActionItemSnapshot action, UUID supersededBy) implements ActionItemEvent {}
