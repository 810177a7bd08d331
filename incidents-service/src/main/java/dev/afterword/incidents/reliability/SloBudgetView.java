package dev.afterword.incidents.reliability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The error budget of one SLO and what took it.
 *
 * @param budget the budget in its present window
 * @param incidents incidents of the window that took something, the latest first
 */
@Schema(name = "SloBudget")
record SloBudgetView(BudgetStateView budget, List<ConsumptionView> incidents) {}
