package dev.afterword.contracts.retrospective;

/**
 * No retrospective is held.
 *
 * @param retrospective the retrospective after the change
 * @param reason why
 */
public record RetrospectiveSkipped(RetrospectiveSnapshot retrospective, String reason) implements RetrospectiveEvent {}
