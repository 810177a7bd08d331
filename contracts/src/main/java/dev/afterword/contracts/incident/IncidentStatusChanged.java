package dev.afterword.contracts.incident;

/**
 * The status moved in a way that has no event of its own.
 *
 * @param incident the incident after the change
 * @param from status before
 * @param reason why, or null
 */
public record IncidentStatusChanged(IncidentSnapshot incident, String from, String reason) implements IncidentEvent {}
