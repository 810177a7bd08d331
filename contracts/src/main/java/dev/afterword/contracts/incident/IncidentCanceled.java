package dev.afterword.contracts.incident;

/**
 * The incident was called off.
 *
 * @param incident the incident after the change
 * @param reason why
 */
public record IncidentCanceled(IncidentSnapshot incident, String reason) implements IncidentEvent {}
