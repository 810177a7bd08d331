package dev.afterword.incidents.incident.field;

import dev.afterword.incidents.incident.IncidentType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A custom field to define.
 *
 * @param key name that values are kept under; never changes
 * @param name name to show
 * @param description what it asks, optional
 * @param type what values it takes; never changes
 * @param options values of a CHOICE, for no other type
 * @param incidentTypes types of incident that have it; all unless told
 */
@Schema(name = "AddIncidentFieldRequest")
record AddFieldRequest(
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-zA-Z0-9_]{0,59}",
                        message = "must begin with a lower case letter and go on with letters, digits, _; at most 60")
                @Schema(examples = "region")
                String key,
        @NotBlank @Size(max = 100) @Schema(examples = "Region") String name,
        @Size(max = 1000) String description,
        @NotNull @Schema(examples = "CHOICE") FieldType type,
        @Size(max = 100) @Schema(examples = "[\"eu-west\",\"us-east\"]")
                List<@NotBlank @Size(max = 100) String> options,
        @Size(max = 20) List<@NotNull IncidentType> incidentTypes) {

    EditFieldRequest details() {
        return new EditFieldRequest(name, description, options, incidentTypes, false);
    }
}
