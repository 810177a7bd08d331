package dev.afterword.incidents.change.source;

import dev.afterword.incidents.change.parse.ChangeFieldMapping;
import dev.afterword.incidents.webhook.HeaderName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a source can be edited; its provider cannot, since its address names it.
 *
 * @param name what people call it
 * @param authentication how deliveries are proven, the provider's usual way unless told
 * @param header header that carries the secret or the signature, the usual one unless told
 * @param service key of the service of all its changes; the bodies say it unless told
 * @param serviceField where in the bodies the service is, as a JSON pointer; the usual place unless told: the repository, the
 *     project, the application
 * @param environments only changes in one of these count, * stands for anything; all unless told
 * @param mapping where the fields are, for JSON
 * @param state ACTIVE, or PAUSED to keep deliveries until it is active again
 */
@RegisterForReflection
@Schema(name = "EditChangeSource")
record EditChangeSourceRequest(
        @Schema(examples = "GitHub of payments") @NotBlank @Size(max = 100) String name,
        ChangeAuthentication authentication,
        @Schema(examples = "X-Afterword-Secret")
                @Size(max = 100)
                @Pattern(regexp = HeaderName.PATTERN, message = HeaderName.MESSAGE)
                String header,
        @Schema(examples = "checkout") @Size(min = 1, max = 60) String service,
        @Schema(examples = "/deployment/payload/service")
                @Size(max = 300)
                @Pattern(regexp = ChangeFieldMapping.POINTER, message = ChangeFieldMapping.NO_POINTER)
                String serviceField,
        @Schema(examples = "[\"production\", \"prod-*\"]") @Size(max = 20)
                List<@NotBlank @Size(max = 60) String> environments,
        @Valid ChangeFieldMapping mapping,
        ChangeSourceState state) {

    EditChangeSourceRequest {
        environments = environments == null ? List.of() : environments;
    }
}
