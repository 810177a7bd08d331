package dev.afterword.incidents.responder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person to take a role.
 *
 * @param personId who
 * @param role what
 */
record AssignRoleRequest(
        @NotBlank @Size(max = 100) String personId, @NotNull @Schema(examples = "SCRIBE") IncidentRole role) {}
