package dev.afterword.incidents.related;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident to relate to.
 *
 * @param incident its id or key
 * @param note what the two have to do with each other, optional; readers of either see it
 */
@Schema(name = "RelateIncidentRequest")
record RelateRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "INC-7") String incident,
        @Size(max = 1000) @Schema(examples = "The same certificate, one region later") String note) {}
