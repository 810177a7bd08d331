package dev.afterword.incidents.alert.inbox;

import dev.afterword.incidents.incident.Severity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a suggestion is accepted: by declaring an incident, or by attaching its alerts to one; where alerts fire again after their
 * incident has ended, by taking that one up again. An incident that is declared for such alerts is related to that one. Where it
 * is suggested to resolve an incident nothing else is to be told.
 *
 * @param reopen whether the incident that the alerts come back to is taken up again; for suggestions to REOPEN, false unless told
 * @param reason why; needed to take an incident up again
 * @param incident id or key of the incident to attach to; an incident is declared unless told
 * @param title its title, that of the alert unless told
 * @param severity its severity, UNKNOWN unless told
 * @param services its services, that of the alert unless told
 */
@Schema(name = "AcceptSuggestion")
record AcceptSuggestionRequest(
        @Schema(defaultValue = "false") Boolean reopen,
        @Schema(examples = "The fix did not hold") @Size(max = 2000) String reason,
        @Schema(examples = "INC-42") @Size(max = 60) String incident,
        @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "must not be blank") String title,
        @Schema(defaultValue = "UNKNOWN", examples = "SEV2") Severity severity,
        @Size(max = 50) List<@NotBlank @Size(max = 60) String> services) {

    AcceptSuggestionRequest {
        reopen = reopen != null && reopen;
        severity = severity == null ? Severity.UNKNOWN : severity;
    }
}
