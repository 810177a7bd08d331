package dev.afterword.incidents.budget;

import java.util.UUID;

/**
 * What is kept of one budget.
 *
 * @param sloId id of the SLO
 * @param recorded whether somebody recorded it
 * @param share part of the budget that counts
 */
record KeptShare(UUID sloId, boolean recorded, double share) {

    static KeptShare of(Object[] row) {
        return new KeptShare(UUID.fromString((String) row[0]), (Boolean) row[1], ((Number) row[2]).doubleValue());
    }
}
