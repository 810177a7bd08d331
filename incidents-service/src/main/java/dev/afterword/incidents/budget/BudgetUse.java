package dev.afterword.incidents.budget;

import dev.afterword.incidents.budget.ImpactSpan.Piece;
import dev.afterword.incidents.slo.SloBasis;
import dev.afterword.incidents.slo.SloWindow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an incident takes of one budget, spread over the time in which it hurt: a window is charged with what lies in it.
 *
 * @param sloId id of the SLO
 * @param incidentId id of the incident
 * @param incidentKey its key
 * @param incidentTitle its title
 * @param share part of the budget of one whole window that it took altogether
 * @param windowDays length of the window that this is a part of
 * @param countedBy which formula it is
 * @param begin since when it takes
 * @param goesOn whether it still takes more
 * @param pieces when it hurt; empty where nobody told, and then all is taken when it begins
 */
public record BudgetUse(
        UUID sloId,
        UUID incidentId,
        String incidentKey,
        String incidentTitle,
        double share,
        int windowDays,
        SloBasis countedBy,
        Instant begin,
        boolean goesOn,
        List<Piece> pieces) {

    /** Part of the budget of a window: minutes of a month of 28 days weigh less in one of 31, events do not. */
    public double within(SloWindow window) {
        var ofThatWindow = countedBy == SloBasis.TIME ? share * windowDays / window.days() : share;
        return ofThatWindow * partWithin(window);
    }

    private double partWithin(SloWindow window) {
        var all = pieces.stream().mapToDouble(Piece::affectedMinutes).sum();
        if (all == 0) {
            return window.holds(begin) ? 1 : 0;
        }
        return pieces.stream()
                        .mapToDouble(piece -> piece.affectedMinutesWithin(window.from(), window.to()))
                        .sum()
                / all;
    }
}
