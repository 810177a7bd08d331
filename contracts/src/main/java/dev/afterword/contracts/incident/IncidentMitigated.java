package dev.afterword.contracts.incident;

/**
 * The impact ended or is under control; the policy may now decide on a retrospective.
 *
 * @param incident the incident after the change
 * @param from status before
 */
public record IncidentMitigated(IncidentSnapshot incident, String from) implements IncidentEvent {}
