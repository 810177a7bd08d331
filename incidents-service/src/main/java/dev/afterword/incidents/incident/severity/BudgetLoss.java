package dev.afterword.incidents.incident.severity;

/**
 * What an incident took of an error budget, as the rule looks at it.
 *
 * @param slo key and name of the SLO for a sentence
 * @param ofFourWeeks part of a budget of four weeks that is gone, 1 is all of it
 */
public record BudgetLoss(String slo, double ofFourWeeks) {}
