package dev.afterword.actions.tracker.inbound;

import dev.afterword.hookkit.delivery.HookIngress;
import dev.afterword.hookkit.delivery.HookRequest;
import dev.afterword.hookkit.signature.HookHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where Jira delivers webhooks: raw bytes in, an answer as soon as they are stored. */
@Path("/hooks/v1/jira/{connectionId}")
@Tag(name = "Trackers")
class JiraHookResource {

    private final HookIngress ingress;
    private final JiraHookSource source;

    JiraHookResource(HookIngress ingress, JiraHookSource source) {
        this.ingress = ingress;
        this.source = source;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "receiveJiraWebhook",
            summary = "Take a webhook of Jira in",
            description = "Authenticated by X-Hub-Signature (sha256 over the raw body) and nothing else. A repeated"
                    + " delivery is answered like the first one and applied once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    """
                            {"webhookEvent": "jira:issue_updated", "timestamp": 1772444160000,
                             "issue": {"id": "10042", "key": "PAY-17", "fields": {"status": {"name": "Done"}}}}"""))
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown connection, or the signature is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be stored, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<Void>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        var request = new HookRequest(
                connectionId, HookHeaders.of(headers.getRequestHeaders()), body == null ? new byte[0] : body);
        return ingress.receive(source, request).replaceWith(() -> RestResponse.accepted());
    }
}
