package dev.afterword.contracts.retrospective;

import dev.afterword.contracts.PersonRef;
import java.util.List;
import java.util.UUID;

/**
 * An action as it was proposed.
 *
 * @param id id that the action item will have
 * @param title what to do
 * @param why reason it was chosen
 * @param expectedEffect effect expected, or null
 * @param doneWhen how one can tell that it is finished, or null
 * @param kind INVESTIGATE, MITIGATE_NOW, REPAIR, DETECT, MITIGATE_FUTURE, PREVENT, PROCESS or LEARN
 * @param priority P0 to P3
 * @param factorIds factors it changes
 * @param incidentSeverity severity of the incident, from which the due date follows
 * @param proposedBy who proposed it
 */
public record ProposedAction(
        UUID id,
        String title,
        String why,
        String expectedEffect,
        String doneWhen,
        String kind,
        String priority,
        List<UUID> factorIds,
        String incidentSeverity,
        PersonRef proposedBy) {}
