package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;

/**
 * Command passed from one person to another at one instant.
 *
 * @param incident the incident after the change
 * @param from who had command
 * @param to who has it now
 * @param summary what was handed over, or null
 */
public record IncidentCommandHandedOff(IncidentSnapshot incident, PersonRef from, PersonRef to, String summary)
        implements IncidentEvent {}
