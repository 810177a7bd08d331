package dev.afterword.incidents.alert.source;

import dev.afterword.incidents.alert.parse.FieldMapping;
import dev.afterword.incidents.webhook.HeaderName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a source can be edited; its provider cannot, since its address names it.
 *
 * @param name what people call it
 * @param authentication how deliveries are proven, the provider's usual way unless told
 * @param header header that carries the secret or the signature, the usual one unless told
 * @param timestampHeader header with the signed time in Unix seconds, for HMAC_SHA256 where the sender signs it
 * @param username user name for BASIC, afterword unless told
 * @param mapping where the fields are, for JSON, CLOUDEVENTS and STANDARD_WEBHOOKS
 * @param state ACTIVE, or PAUSED to keep deliveries until it is active again
 */
@RegisterForReflection
@Schema(name = "EditAlertSource")
record EditAlertSourceRequest(
        @Schema(examples = "Prometheus of payments") @NotBlank @Size(max = 100) String name,
        AlertAuthentication authentication,
        @Schema(examples = "X-Afterword-Secret")
                @Size(max = 100)
                @Pattern(regexp = HeaderName.PATTERN, message = HeaderName.MESSAGE)
                String header,
        @Size(max = 100) @Pattern(regexp = HeaderName.PATTERN, message = HeaderName.MESSAGE) String timestampHeader,
        @Schema(examples = "afterword")
                @Size(max = 100)
                @Pattern(regexp = "[^:\\p{Cntrl}]+", message = "must not have colons or control characters")
                String username,
        @Valid FieldMapping mapping,
        AlertSourceState state) {}
