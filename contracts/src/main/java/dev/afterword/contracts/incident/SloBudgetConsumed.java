package dev.afterword.contracts.incident;

import java.util.UUID;

/**
 * What an incident took of the error budget of an SLO was recorded, or recorded anew.
 *
 * @param incident the incident after the change
 * @param sloId id of the SLO
 * @param sloKey its key, for example SLO-3
 * @param sloName its name
 * @param service service that the SLO belongs to, or null
 * @param system system that the SLO belongs to, or null
 * @param countedBy EVENTS or TIME: the formula that the share is computed by
 * @param used part of the budget of the SLO's window; 1 is all of it, and it may be more
 * @param usedOfFourWeeks the same as part of a budget of four weeks
 * @param muchUsed whether that is more than a fifth, at which an error budget policy asks for a retrospective
 */
public record SloBudgetConsumed(
        IncidentSnapshot incident,
        UUID sloId,
        String sloKey,
        String sloName,
        String service,
        String system,
        String countedBy,
        double used,
        double usedOfFourWeeks,
        boolean muchUsed)
        implements IncidentEvent {}
