package dev.afterword.contracts.incident;

/**
 * What is known of the impact changed.
 *
 * @param incident the incident after the change
 */
public record IncidentImpactUpdated(IncidentSnapshot incident) implements IncidentEvent {}
