package dev.afterword.contracts.retrospective;

/**
 * Drafting began.
 *
 * @param retrospective the retrospective after the change
 */
public record RetrospectiveOpened(RetrospectiveSnapshot retrospective) implements RetrospectiveEvent {}
