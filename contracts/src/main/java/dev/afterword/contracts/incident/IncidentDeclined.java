package dev.afterword.contracts.incident;

/**
 * Triage found that this is no incident.
 *
 * @param incident the incident after the change
 * @param reason why
 */
public record IncidentDeclined(IncidentSnapshot incident, String reason) implements IncidentEvent {}
