package dev.afterword.contracts.retrospective;

/**
 * The reviewer asked for changes.
 *
 * @param retrospective the retrospective after the change
 * @param reason what to change, or null
 */
public record RetrospectiveReturned(RetrospectiveSnapshot retrospective, String reason) implements RetrospectiveEvent {}
