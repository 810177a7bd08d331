package dev.afterword.contracts.incident;

/**
 * An incident was declared, accepted from triage, or recorded after the fact.
 *
 * @param incident the incident after the change
 */
public record IncidentDeclared(IncidentSnapshot incident) implements IncidentEvent {}
