package dev.afterword.contracts.retrospective;

/**
 * A second person reviewed it.
 *
 * @param retrospective the retrospective after the change
 */
public record RetrospectiveReviewed(RetrospectiveSnapshot retrospective) implements RetrospectiveEvent {}
