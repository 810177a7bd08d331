package dev.afterword.retros.revision;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Earlier states of a retrospective over HTTP. */
@Path("/api/v1/retrospectives/{id}/revisions")
@Tag(name = "Revisions")
class RevisionResource {
    private final RevisionService service;
    private final IdempotencyKeys keys;

    RevisionResource(RevisionService service, IdempotencyKeys keys) {
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
    @Operation(
            operationId = "listRevisions",
            summary = "What the document was",
            description =
                    "A state is kept at each step of its life, when somebody asks for it, before an earlier one is"
                            + " brought back, and before somebody writes, at most once in 15 minutes.")
    @APIResponse(responseCode = "200", description = "Newest first, at most 100 at a time")
    public Uni<Page<RevisionView>> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @Parameter(description = "The nextCursor of the page before")
                    @QueryParam("cursor")
                    @DefaultValue("2147483647")
                    @Min(1)
                    int cursor) {
        return service.list(id, cursor);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getRevision", summary = "Its text at that moment")
    @APIResponse(responseCode = "200", description = "The sections as they were")
    public Uni<RevisionTextView> read(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("number") int number) {
        return service.text(id, number);
    }

    @GET
    @Path("/{number}/diff")
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "compareRevisions",
            summary = "What differs since then",
            description =
                    "Section by section, by words: against another revision, or against the document as it is now.")
    @APIResponse(responseCode = "200", description = "The sections that differ")
    public Uni<RevisionDiffView> diff(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("number") int number,
            @Parameter(description = "Number of the later revision; the document as it is now where it is left out")
                    @QueryParam("to")
                    @Min(1)
                    Integer to) {
        return service.diff(id, number, to);
    }

    @POST
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(operationId = "keepRevision", summary = "Keep the document as it is now, under a name")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RevisionView.class)))
    @APIResponse(responseCode = "400", description = "It has no label, or a long one")
    @APIResponse(responseCode = "409", description = "The document is not being written now")
    public Uni<Response> keep(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid KeepRevisionRequest request) {
        return service.keep(id, request, keys.from(key, request)).map(kept -> Response.created(
                        URI.create("/api/v1/retrospectives/" + id + "/revisions/" + kept.number()))
                .entity(kept)
                .build());
    }

    @POST
    @Path("/{number}/restoration")
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "restoreRevision",
            summary = "Bring its text back",
            description =
                    "On top of what is there, which is kept as a revision first: bringing back is taken back in the"
                            + " same way. People who write at this moment see it as a change like any other.")
    @APIResponse(responseCode = "200", description = "The sections whose text is another one now")
    @APIResponse(responseCode = "400", description = "A section is none of this revision")
    @APIResponse(responseCode = "409", description = "The document is not being written now")
    public Uni<RestoredView> restore(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("number") int number,
            @NotNull @Valid RestoreRevisionRequest request) {
        return service.restore(id, number, request);
    }
}
