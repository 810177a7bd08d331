package dev.afterword.contracts.incident;

import java.util.UUID;

/**
 * The incident was found to be part of another one.
 *
 * @param incident the incident after the change
 * @param mergedInto incident that goes on, or null when it is restricted
 */
public record IncidentMerged(IncidentSnapshot incident, UUID mergedInto) implements IncidentEvent {}
