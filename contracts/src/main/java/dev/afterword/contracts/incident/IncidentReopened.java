package dev.afterword.contracts.incident;

/**
 * A mitigated, resolved or closed incident became active, or its record open, again.
 *
 * @param incident the incident after the change
 * @param from status before
 * @param reason why
 */
public record IncidentReopened(IncidentSnapshot incident, String from, String reason) implements IncidentEvent {}
