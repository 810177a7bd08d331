package dev.afterword.contracts.incident;

import java.time.Instant;

/**
 * One of the moments was corrected by a person.
 *
 * @param incident the incident after the change
 * @param moment name of the moment
 * @param before value before, or null
 * @param reason why
 */
public record IncidentMomentCorrected(IncidentSnapshot incident, String moment, Instant before, String reason)
        implements IncidentEvent {}
