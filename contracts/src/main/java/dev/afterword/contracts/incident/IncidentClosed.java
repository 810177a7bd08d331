package dev.afterword.contracts.incident;

/**
 * The record is complete, its retrospective decided.
 *
 * @param incident the incident after the change
 */
public record IncidentClosed(IncidentSnapshot incident) implements IncidentEvent {}
