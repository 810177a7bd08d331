package dev.afterword.contracts.incident;

/**
 * A record of another system was taken over. It tells of the past: no policy decides on it and nobody is alarmed.
 *
 * @param incident the incident as it was taken over
 * @param system system that the record comes from
 * @param sourceId id of the record in that system
 */
public record IncidentImported(IncidentSnapshot incident, String system, String sourceId) implements IncidentEvent {}
