package dev.afterword.contracts.retrospective;

/**
 * A contributing factor was recorded or changed.
 *
 * @param retrospective the retrospective after the change
 * @param factor the factor
 */
public record RetrospectiveFactorIdentified(RetrospectiveSnapshot retrospective, Factor factor)
        implements RetrospectiveEvent {}
