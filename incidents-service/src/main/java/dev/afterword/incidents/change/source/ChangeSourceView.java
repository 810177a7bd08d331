package dev.afterword.incidents.change.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.afterword.incidents.change.parse.ChangeFieldMapping;
import dev.afterword.incidents.change.parse.ChangeProvider;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source of changes as administrators see it.
 *
 * @param id id, and part of the address
 * @param name what people call it
 * @param provider kind of sender
 * @param authentication how deliveries are proven
 * @param header header that carries the secret or the signature, or null
 * @param service key of the service of all its changes, or null where the bodies say it
 * @param serviceField where in the bodies the service is, or null for the usual place
 * @param environments only changes in one of these count; all where there is none
 * @param mapping where the fields are, or null
 * @param state whether deliveries are applied
 * @param address what to enter as the URL of a webhook at the sender
 * @param secrets its active secrets, the oldest first; two at most
 * @param newSecret the secret that this request has made; shown this once
 * @param createdBy who connected it
 * @param createdAt when
 * @param updatedAt when it last changed
 * @param version what ETag and If-Match carry
 */
@Schema(name = "ChangeSource")
public record ChangeSourceView(
        UUID id,
        String name,
        ChangeProvider provider,
        ChangeAuthentication authentication,
        String header,
        @Schema(examples = "checkout") String service,
        String serviceField,
        @Schema(examples = "[\"production\"]") List<String> environments,
        ChangeFieldMapping mapping,
        ChangeSourceState state,
        @Schema(
                        examples =
                                "https://afterword.example.com/hooks/v1/github-deployments/0b8f3c1e-5a53-4d5e-9f0e-3f7a5a0d8c11")
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
    @Schema(name = "ChangeSourceSecret")
    public record Secret(UUID id, Instant createdAt, Instant lastUsedAt) {}

    ChangeSourceView showing(String secret) {
        return new ChangeSourceView(
                id,
                name,
                provider,
                authentication,
                header,
                service,
                serviceField,
                environments,
                mapping,
                state,
                address,
                secrets,
                secret,
                createdBy,
                createdAt,
                updatedAt,
                version);
    }

    @Override
    public String toString() {
        return "ChangeSourceView[" + id + " " + name + "]";
    }
}
