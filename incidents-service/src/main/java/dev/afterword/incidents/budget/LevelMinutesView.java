package dev.afterword.incidents.budget;

import dev.afterword.incidents.incident.severity.ImpactLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Minutes in which a service was at one level and at none worse.
 *
 * @param level how far from well, never NONE
 * @param minutes minutes at that level
 * @param affectedMinutes the same, each by the part that was affected; where a window tells no part, all of it, and a
 *     quarter of it while the service was gray
 */
@Schema(name = "BudgetLevelMinutes")
record LevelMinutesView(
        ImpactLevel level, @Schema(examples = "40") double minutes, @Schema(examples = "12") double affectedMinutes) {}
