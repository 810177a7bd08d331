package dev.afterword.contracts.retrospective;

/**
 * A published or closed retrospective is being revised.
 *
 * @param retrospective the retrospective after the change
 * @param reason why
 */
public record RetrospectiveReopened(RetrospectiveSnapshot retrospective, String reason) implements RetrospectiveEvent {}
