package dev.afterword.contracts.incident;

/**
 * The incident is over.
 *
 * @param incident the incident after the change
 * @param from status before
 */
public record IncidentResolved(IncidentSnapshot incident, String from) implements IncidentEvent {}
