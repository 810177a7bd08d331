package dev.afterword.contracts.retrospective;

/**
 * It can be read by everyone who may see the incident.
 *
 * @param retrospective the retrospective after the change
 */
public record RetrospectivePublished(RetrospectiveSnapshot retrospective) implements RetrospectiveEvent {}
