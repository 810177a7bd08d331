package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;

/**
 * An administrator opened a restricted incident for a while; why stands in its timeline. What comes from the incident is
 * open to the person for the same time.
 *
 * @param incident the incident, which is as it was
 * @param person who opened it
 * @param principal what the person reads as until then; the incident's audience holds it
 * @param until when it is over
 */
public record IncidentAccessOpened(IncidentSnapshot incident, PersonRef person, String principal, Instant until)
        implements IncidentEvent {}
