package dev.afterword.retros.retrospective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody asks for a retrospective. */
@Schema(examples = "{\"incidentId\": \"INC-42\", \"reason\": \"The same alarm as last month\"}")
record RequestRetrospectiveRequest(
        @NotBlank
                @Pattern(
                        regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[A-Za-z]{2,10}-[1-9][0-9]{0,17}",
                        message = "must be a UUID or a key such as INC-42")
                String incidentId,
        @NotBlank @Size(max = 2000) String reason) {}
