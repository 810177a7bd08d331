package dev.afterword.incidents.alert.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.FieldMapping;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source of alerts as administrators see it.
 *
 * @param id id, and part of the address
 * @param name what people call it
 * @param provider kind of sender
 * @param authentication how deliveries are proven
 * @param header header that carries the secret or the signature, or null
 * @param timestampHeader header with the signed time, or null
 * @param username user name, or null
 * @param mapping where the fields are, or null
 * @param state whether deliveries are applied
 * @param address what to enter as the URL of a webhook at the sender; for PATH it ends with the secret where that is shown
 * @param secrets its active secrets, the oldest first; two at most
 * @param newSecret the secret that this request has made; shown this once
 * @param createdBy who connected it
 * @param createdAt when
 * @param updatedAt when it last changed
 * @param version what ETag and If-Match carry
 */
@Schema(name = "AlertSource")
public record AlertSourceView(
        UUID id,
        String name,
        AlertProvider provider,
        AlertAuthentication authentication,
        String header,
        String timestampHeader,
        String username,
        FieldMapping mapping,
        AlertSourceState state,
        @Schema(examples = "https://afterword.example.com/hooks/v1/alertmanager/0b8f3c1e-5a53-4d5e-9f0e-3f7a5a0d8c11")
                String address,
        List<Secret> secrets,
        @JsonInclude(JsonInclude.Include.NON_NULL) String newSecret,
        PersonRef createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /**
     * A secret, of which only its age is shown.
     *
     * @param id id
     * @param createdAt when it was made
     * @param lastUsedAt when it last proved a delivery, to the minute, or null
     */
    @Schema(name = "AlertSourceSecret")
    public record Secret(UUID id, Instant createdAt, Instant lastUsedAt) {}

    AlertSourceView showing(String secret) {
        return new AlertSourceView(
                id,
                name,
                provider,
                authentication,
                header,
                timestampHeader,
                username,
                mapping,
                state,
                authentication == AlertAuthentication.PATH ? address + "/" + secret : address,
                secrets,
                secret,
                createdBy,
                createdAt,
                updatedAt,
                version);
    }

    @Override
    public String toString() {
        return "AlertSourceView[" + id + " " + name + "]";
    }
}
