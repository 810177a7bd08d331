package dev.afterword.contracts.actionitem;

/**
 * The change does not do what it was meant to do.
 *
 * @param action the action item after the change
 * @param learned what was learned
 */
public record ActionItemFoundIneffective(ActionItemSnapshot action, String learned) implements ActionItemEvent {}
