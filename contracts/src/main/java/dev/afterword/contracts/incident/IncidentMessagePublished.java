package dev.afterword.contracts.incident;

/**
 * A message to stakeholders was sent.
 *
 * @param incident the incident after the change
 * @param message what was said to whom
 */
public record IncidentMessagePublished(IncidentSnapshot incident, PublishedMessage message) implements IncidentEvent {}
