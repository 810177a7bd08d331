package dev.afterword.contracts.incident;

/**
 * An incident was reported and waits for triage.
 *
 * @param incident the incident after the change
 */
public record IncidentReported(IncidentSnapshot incident) implements IncidentEvent {}
