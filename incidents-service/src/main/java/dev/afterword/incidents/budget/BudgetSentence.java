package dev.afterword.incidents.budget;

import java.util.Locale;

/** What an incident took of a budget, as the timeline tells it. */
final class BudgetSentence {

    private BudgetSentence() {}

    static String of(BudgetView budget) {
        return "Took " + part(budget) + (budget.muchUsed() ? ", more than a fifth of four weeks'." : ".");
    }

    /** Of a figure that nobody recorded. */
    static String ofComputed(BudgetView budget) {
        var basis = budget.countedBy().name().toLowerCase(Locale.ROOT);
        return "Took, as computed by " + basis + ", " + part(budget)
                + (budget.muchUsed() ? ", more than a fifth of four weeks'." : ".");
    }

    private static String part(BudgetView budget) {
        return String.format(
                Locale.ROOT,
                "%.1f %% of the error budget of %s %s (%s %%, %d days)",
                budget.used() * 100,
                budget.sloKey(),
                budget.sloName(),
                budget.objective().toPlainString(),
                budget.windowDays());
    }
}
