package dev.afterword.contracts.retrospective;

/**
 * An action was proposed; it becomes a PROPOSED action item with this id.
 *
 * @param retrospective the retrospective after the change
 * @param action the proposal
 */
public record RetrospectiveActionProposed(RetrospectiveSnapshot retrospective, ProposedAction action)
        implements RetrospectiveEvent {}
