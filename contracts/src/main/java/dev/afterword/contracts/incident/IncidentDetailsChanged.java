package dev.afterword.contracts.incident;

import java.util.List;

/**
 * Title, summary, type, services, team, visibility or another detail changed.
 *
 * @param incident the incident after the change
 * @param changed names of the fields that changed
 */
public record IncidentDetailsChanged(IncidentSnapshot incident, List<String> changed) implements IncidentEvent {}
