package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.HookIngress;
import dev.afterword.hookkit.delivery.HookRequest;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.connection.ChatSecrets;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Where Slack speaks to this service: slash command, interactivity and events, all at one address. */
@Path("/hooks/v1/slack/{connectionId}")
@Tag(name = "Chat")
class SlackHookResource {

    private final HookIngress ingress;
    private final SlackRequests requests;
    private final ChatHookSource source;

    SlackHookResource(HookIngress ingress, SlackRequests requests, ChatSecrets secrets) {
        this.ingress = ingress;
        this.requests = requests;
        this.source = new ChatHookSource(ChatKind.SLACK, secrets);
    }

    @POST
    @PermitAll
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "receiveSlackRequest",
            summary = "Take a slash command, a shortcut, a submitted form or an event of Slack in",
            description = "Proven by Slack's signature over the raw bytes and the time (v0, five minutes). Commands and"
                    + " forms are answered with what came of them; events are kept and applied later, each once.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "command=%2Fincident&text=declare+SEV2+Checkout+fails&team_id=T1&channel_id=C1&user_id=U1"),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example =
                                """
                            {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event":
                             {"type": "reaction_added", "user": "U1", "reaction": "pushpin",
                              "item": {"type": "message", "channel": "C1", "ts": "1772444460.000100"}}}""")
            })
    @APIResponse(responseCode = "200", description = "Done or kept; what Slack is to show is in the body")
    @APIResponse(responseCode = "401", description = "Unknown connection, or the signature is missing, wrong or stale")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is neither a form nor JSON")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be kept, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<JsonNode>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        var request = new HookRequest(
                connectionId, HookHeaders.of(headers.getRequestHeaders()), body == null ? new byte[0] : body);
        return ingress.prove(source, request).chain(connection -> requests.answer(connection, request.body())
                .chain(reply -> reply.isForLater()
                        ? ingress.keep(source, connection, request).replaceWith(reply::toResponse)
                        : Uni.createFrom().item(reply.toResponse())));
    }
}
