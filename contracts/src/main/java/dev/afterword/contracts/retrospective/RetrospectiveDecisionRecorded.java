package dev.afterword.contracts.retrospective;

/**
 * The policy or a person decided whether a retrospective is held, and why.
 *
 * @param retrospective the retrospective after the change
 * @param decision the decision
 */
public record RetrospectiveDecisionRecorded(RetrospectiveSnapshot retrospective, Decision decision)
        implements RetrospectiveEvent {}
