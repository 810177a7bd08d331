package dev.afterword.incidents.incident.field;

import dev.afterword.incidents.incident.IncidentType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a custom field can be changed; a merge patch is applied to the present definition.
 *
 * @param name name to show
 * @param description what it asks, or null
 * @param options values of a CHOICE; one that is taken away stays on incidents that have it
 * @param incidentTypes types of incident that have it; empty for all
 * @param retired true takes no new values any more, false brings it back
 */
@Schema(name = "EditIncidentFieldRequest")
record EditFieldRequest(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 1000) String description,
        @Size(max = 100) List<@NotBlank @Size(max = 100) String> options,
        @Size(max = 20) List<@NotNull IncidentType> incidentTypes,
        Boolean retired) {

    EditFieldRequest {
        options = options == null ? List.of() : options.stream().distinct().toList();
        incidentTypes = incidentTypes == null
                ? List.of()
                : incidentTypes.stream().distinct().toList();
        retired = retired != null && retired;
    }
}
