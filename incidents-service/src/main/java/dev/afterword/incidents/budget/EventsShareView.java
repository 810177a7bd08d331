package dev.afterword.incidents.budget;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Bad events ÷ ((1 − SLO) × total events).
 *
 * @param badEvents events that were bad, or null where only indicators were counted
 * @param totalEvents events of the window, or null where only indicators were counted
 * @param allowedEvents events that may be bad, or null where only indicators were counted
 * @param byIndicator what each indicator counted; empty for an SLO that is counted as a whole
 * @param used part of the budget; 1 is all of it, and it may be more
 */
@Schema(name = "BudgetByEvents")
record EventsShareView(
        @Schema(examples = "431") Long badEvents,
        @Schema(examples = "1000000") Long totalEvents,
        @Schema(examples = "1000") Double allowedEvents,
        List<IndicatorEvents> byIndicator,
        @Schema(examples = "0.431") double used) {}
