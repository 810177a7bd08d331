package dev.afterword.contracts.incident;

/**
 * The severity was set or changed.
 *
 * @param incident the incident after the change
 * @param from severity before
 */
public record IncidentSeverityChanged(IncidentSnapshot incident, String from) implements IncidentEvent {}
