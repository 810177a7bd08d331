package dev.afterword.contracts.actionitem;

import java.util.List;

/**
 * Wording, kind, strength, priority, visibility or due date changed.
 *
 * @param action the action item after the change
 * @param changed names of the fields that changed
 */
public record ActionItemDetailsChanged(ActionItemSnapshot action, List<String> changed) implements ActionItemEvent {}
