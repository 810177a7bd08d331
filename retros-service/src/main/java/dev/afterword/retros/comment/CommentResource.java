package dev.afterword.retros.comment;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments over HTTP. */
@Path("/api/v1/retrospectives/{id}/comments")
@Tag(name = "Comments")
class CommentResource {
    private final CommentService service;
    private final IdempotencyKeys keys;

    CommentResource(CommentService service, IdempotencyKeys keys) {
        this.service = service;
        this.keys = keys;
    }

    @GET
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "listComments", summary = "What people say about the document")
    @APIResponse(responseCode = "200", description = "Threads in the order of their first comments, with replies")
    public Uni<Page<CommentView>> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return service.list(id);
    }

    @POST
    @RolesAllowed({Roles.VIEWER, Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "writeComment",
            summary = "Say something about it, or reply",
            description =
                    "Also after publication: a question may come late. A reply to a settled thread opens it again.")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong")
    @APIResponse(responseCode = "409", description = "There is no document yet, or it is replied to a reply")
    public Uni<Response> write(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid WriteCommentRequest request) {
        return service.write(id, request, keys.from(key, request)).map(comment -> Response.created(
                        URI.create("/api/v1/retrospectives/" + id + "/comments/" + comment.id()))
                .entity(comment)
                .build());
    }

    @PUT
    @Path("/{commentId}")
    @RolesAllowed({Roles.VIEWER, Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(operationId = "editComment", summary = "Say it better", description = "Its author alone.")
    @APIResponse(responseCode = "200", description = "The comment")
    @APIResponse(responseCode = "403", description = "Somebody else wrote it")
    @APIResponse(responseCode = "409", description = "It was withdrawn")
    public Uni<CommentView> edit(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("commentId") UUID commentId,
            @NotNull @Valid EditCommentRequest request) {
        return service.edit(id, commentId, request);
    }

    @DELETE
    @Path("/{commentId}")
    @RolesAllowed({Roles.VIEWER, Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "withdrawComment",
            summary = "Withdraw it",
            description = "Its author, a facilitator or an administrator. Its words are gone, replies to it stay.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "403", description = "Somebody else wrote it")
    public Uni<Void> withdraw(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("commentId") UUID commentId) {
        return service.withdraw(id, commentId);
    }

    @PUT
    @Path("/{commentId}/resolution")
    @RolesAllowed({Roles.VIEWER, Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(operationId = "resolveComment", summary = "Settle a thread", description = "Anyone who takes part.")
    @APIResponse(responseCode = "200", description = "The thread; settled before, it stays so")
    @APIResponse(responseCode = "409", description = "This is a reply")
    public Uni<CommentView> resolve(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("commentId") UUID commentId) {
        return service.resolve(id, commentId);
    }

    @DELETE
    @Path("/{commentId}/resolution")
    @RolesAllowed({Roles.VIEWER, Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(operationId = "reopenComment", summary = "Open a thread again")
    @APIResponse(responseCode = "200", description = "The thread")
    public Uni<CommentView> reopen(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("commentId") UUID commentId) {
        return service.reopen(id, commentId);
    }
}
