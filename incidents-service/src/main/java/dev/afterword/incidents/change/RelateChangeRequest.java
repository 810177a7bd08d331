package dev.afterword.incidents.change;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody decides on a change near an incident.
 *
 * @param relation CONFIRMED or DISMISSED
 * @param reason why, needed to dismiss one that was confirmed
 */
@Schema(name = "RelateChange")
record RelateChangeRequest(
        @NotNull
                @Schema(
                        examples = "CONFIRMED",
                        enumeration = {"CONFIRMED", "DISMISSED"})
                Relation relation,
        @Size(max = 2000) @Schema(examples = "The error rate follows the share") String reason) {}
