package dev.afterword.incidents.alert.source;

import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.FieldMapping;
import dev.afterword.incidents.webhook.HeaderName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish to connect a source of alerts.
 *
 * @param name what people call it
 * @param provider kind of sender
 * @param authentication how deliveries are proven, the provider's usual way unless told
 * @param header header that carries the secret or the signature, the usual one unless told
 * @param timestampHeader header with the signed time in Unix seconds, for HMAC_SHA256 where the sender signs it
 * @param username user name for BASIC, afterword unless told
 * @param mapping where the fields are, for JSON, CLOUDEVENTS and STANDARD_WEBHOOKS
 * @param secret the secret, where the sender makes it, as PagerDuty and Sentry do; made here unless told
 */
@Schema(name = "CreateAlertSource")
record CreateAlertSourceRequest(
        @Schema(examples = "Prometheus of payments") @NotBlank @Size(max = 100) String name,
        @NotNull @Schema(examples = "ALERTMANAGER") AlertProvider provider,
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
        @Schema(writeOnly = true) @Size(min = 16, max = 500) @Pattern(regexp = "\\S+", message = "must not have spaces")
                String secret) {

    AlertAuthentication provenBy() {
        return authentication == null ? AlertAuthentication.usual(provider) : authentication;
    }

    EditAlertSourceRequest editable() {
        return new EditAlertSourceRequest(
                name, authentication, header, timestampHeader, username, mapping, AlertSourceState.ACTIVE);
    }

    @Override
    public String toString() {
        return "CreateAlertSourceRequest[" + name + " " + provider + "]";
    }
}
