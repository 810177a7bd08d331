package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.afterword.hookkit.delivery.HookIngress;
import dev.afterword.hookkit.delivery.HookRequest;
import dev.afterword.hookkit.loop.LimitedWait;
import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.command.ChatAnswer;
import dev.afterword.incidents.chat.command.ChatCall;
import dev.afterword.incidents.chat.command.ChatCommands;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.chat.connection.ChatSecrets;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an outgoing webhook of Teams speaks to this service. Everybody in the channel reads the answers. */
@Path("/hooks/v1/teams/{connectionId}")
@Tag(name = "Chat")
class TeamsHookResource {

    /** Teams names no address at which more could be said later. */
    private static final ChatAnswer STILL = ChatAnswer.quiet("This takes longer than Teams waits. I am on it: look at"
            + " the incident, or say \"list\", before you say it again.");

    private final HookIngress ingress;
    private final ChatConnectionService connections;
    private final ChatCommands commands;
    private final ObjectMapper json;
    private final Clock clock;
    private final Vertx vertx;
    private final TeamsConfig config;
    private final ChatHookSource source;

    TeamsHookResource(
            HookIngress ingress,
            ChatConnectionService connections,
            ChatCommands commands,
            ChatSecrets secrets,
            ObjectMapper json,
            Clock clock,
            Vertx vertx,
            TeamsConfig config) {
        this.ingress = ingress;
        this.connections = connections;
        this.commands = commands;
        this.json = json;
        this.clock = clock;
        this.vertx = vertx;
        this.config = config;
        this.source = new ChatHookSource(ChatKind.TEAMS, secrets);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "receiveTeamsMessage",
            summary = "Take what was said to the outgoing webhook of Teams in",
            description = "Proven by Teams' HMAC over the raw bytes in Authorization. The answer is shown to the whole"
                    + " channel, so a restricted incident does not exist here.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    """
                            {"type": "message", "id": "1", "text": "<at>Incident</at> status INC-42",
                             "from": {"id": "29:1", "name": "Carlos Mendes"}, "conversation": {"id": "19:abc@thread.tacv2"}}"""))
    @APIResponse(responseCode = "200", description = "Done; what Teams is to show is in the body")
    @APIResponse(responseCode = "401", description = "Unknown connection, or the signature is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be kept, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<JsonNode>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        var request = new HookRequest(
                connectionId, HookHeaders.of(headers.getRequestHeaders()), body == null ? new byte[0] : body);
        return ingress.prove(source, request).chain(connection -> answer(connection, request));
    }

    private Uni<RestResponse<JsonNode>> answer(UUID connectionId, HookRequest request) {
        var message = tree(request.body());
        if (message.isEmpty()) {
            return ingress.keep(source, connectionId, request)
                    .replaceWith(() -> RestResponse.ok(shown("This could not be read.")));
        }
        if (TeamsMessage.isRecording(message.get(), clock.instant())) {
            return Uni.createFrom()
                    .item(RestResponse.ok(shown("This was said more than a day ago, so nothing was changed.")));
        }
        return connections
                .forWork(connectionId)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("chat connection", connectionId.toString()))
                .map(connection -> new ChatCall(
                        connection,
                        TeamsMessage.user(message.get()),
                        TeamsMessage.place(connectionId, message.get()),
                        "@Afterword",
                        TeamsMessage.said(message.get()),
                        null,
                        BodyHash.of(request.body())))
                .chain(this::inTime)
                .map(answer -> RestResponse.ok(shown(text(answer))));
    }

    /** What takes longer goes on; the same message sent again finds what came of it by its key. */
    private Uni<ChatAnswer> inTime(ChatCall call) {
        return LimitedWait.of(vertx, config.answerWithin(), () -> commands.run(call), STILL, answer -> Uni.createFrom()
                .voidItem());
    }

    private static String text(ChatAnswer answer) {
        var text = escaped(answer.text()).replace("\n", "<br>");
        return answer.link() == null
                ? text
                : text + "<br><a href=\"" + answer.link() + "\">" + escaped(answer.linkLabel()) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static JsonNode shown(String text) {
        return JsonNodeFactory.instance.objectNode().put("type", "message").put("text", text);
    }

    private Optional<JsonNode> tree(byte[] body) {
        try {
            return Optional.ofNullable(json.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
