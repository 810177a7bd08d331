package dev.afterword.retros.incident;

import java.util.UUID;

/**
 * What an incident took of the error budget of an objective.
 *
 * @param sloId the objective
 * @param percent share of four weeks' budget in percent
 */
public record BudgetShare(UUID sloId, double percent) {}
