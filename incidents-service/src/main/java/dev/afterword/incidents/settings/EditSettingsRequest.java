package dev.afterword.incidents.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The settings that administrators change; a merge patch is applied to the present ones.
 *
 * @param commanderAssignment how a commander is found; DECLARER gives command to whoever declares
 * @param handOffSuggestedAfterMinutes minutes in command after which a hand-off is suggested, 5 to 1440
 * @param handOffDueAfterMinutes minutes in command after which a hand-off is due, 5 to 1440, not less than suggested
 * @param spanOfControl most people who answer to one person, 2 to 50
 */
record EditSettingsRequest(
        @NotNull @Schema(examples = "DECLARER") CommanderAssignment commanderAssignment,
        @NotNull @Min(5) @Max(1440) @Schema(examples = "60") Integer handOffSuggestedAfterMinutes,
        @NotNull @Min(5) @Max(1440) @Schema(examples = "180") Integer handOffDueAfterMinutes,
        @NotNull @Min(2) @Max(50) @Schema(examples = "8") Integer spanOfControl) {}
