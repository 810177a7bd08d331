package dev.afterword.contracts.retrospective;

/**
 * The learning is done; actions go on.
 *
 * @param retrospective the retrospective after the change
 */
public record RetrospectiveClosed(RetrospectiveSnapshot retrospective) implements RetrospectiveEvent {}
