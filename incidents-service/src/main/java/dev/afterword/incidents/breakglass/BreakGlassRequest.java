package dev.afterword.incidents.breakglass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why and for how long an administrator needs to see a restricted incident.
 *
 * @param reason why, for the people on the incident and for auditors to read
 * @param minutes how long, 5 to 240 minutes, 60 unless told
 */
record BreakGlassRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Nobody on it answers, and the regulator's deadline is tonight")
                String reason,
        @Min(5) @Max(240) @Schema(defaultValue = "60") Integer minutes) {

    private static final int USUAL_MINUTES = 60;

    BreakGlassRequest {
        minutes = minutes == null ? USUAL_MINUTES : minutes;
    }
}
