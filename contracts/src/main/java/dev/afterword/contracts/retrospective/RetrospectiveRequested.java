package dev.afterword.contracts.retrospective;

/**
 * Somebody asked for a retrospective.
 *
 * @param retrospective the retrospective after the change
 * @param reason why
 */
public record RetrospectiveRequested(RetrospectiveSnapshot retrospective, String reason)
        implements RetrospectiveEvent {}
