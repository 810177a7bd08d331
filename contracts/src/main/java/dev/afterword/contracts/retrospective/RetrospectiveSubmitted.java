package dev.afterword.contracts.retrospective;

/**
 * The draft went to review.
 *
 * @param retrospective the retrospective after the change
 */
public record RetrospectiveSubmitted(RetrospectiveSnapshot retrospective) implements RetrospectiveEvent {}
