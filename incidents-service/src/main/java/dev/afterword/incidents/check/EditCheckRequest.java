package dev.afterword.incidents.check;

import dev.afterword.incidents.incident.Severity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people say of a correctness check; a merge patch is applied to what was said before.
 *
 * @param name what people call it
 * @param service key of the service whose data or behaviour is checked
 * @param subject what must be right
 * @param instructions how to look, for whoever does it for the first time; or null
 * @param everyDays days from one date to the next, 1 to 366
 * @param timeOfDay when on that day, hours and minutes; 09:00 unless told
 * @param timeZone zone of timeOfDay, such as Europe/Berlin; UTC unless told
 * @param dueOn day on which it is due next; the first day whose time has not come yet unless told
 * @param ownerTeam team that sees to it, or null
 * @param ownerId id of the person who sees to it, or null
 * @param severity how bad an incident is that a failure opens, UNKNOWN unless told
 */
@RegisterForReflection
@Schema(name = "EditCheck")
record EditCheckRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Ledger equals bank statement") String name,
        @NotBlank @Size(max = 60) @Schema(examples = "payments") String service,
        @NotBlank
                @Size(max = 2000)
                @Schema(examples = "Every booking on yesterday's bank statement is in the ledger, with its amount")
                String subject,
        @Size(max = 4000) @Schema(examples = "Run reports/ledger-diff for yesterday; its list must be empty")
                String instructions,
        @NotNull @Min(1) @Max(366) @Schema(examples = "1") Integer everyDays,
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "must be hours and minutes, such as 09:00")
                @Schema(defaultValue = "09:00", examples = "09:00")
                String timeOfDay,
        @Size(max = 60) @Schema(defaultValue = "UTC", examples = "Europe/Berlin") String timeZone,
        @Schema(examples = "2027-03-01") LocalDate dueOn,
        @Size(max = 100) @Schema(examples = "payments") String ownerTeam,
        @Size(max = 100) String ownerId,
        @Schema(defaultValue = "UNKNOWN", examples = "SEV2") Severity severity) {

    EditCheckRequest {
        timeOfDay = timeOfDay == null ? "09:00" : timeOfDay;
        timeZone = timeZone == null || timeZone.isBlank() ? "UTC" : timeZone.strip();
        ownerTeam = given(ownerTeam);
        ownerId = given(ownerId);
        severity = severity == null ? Severity.UNKNOWN : severity;
    }

    Cadence cadence() {
        return Cadence.of(everyDays, timeOfDay, timeZone);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
