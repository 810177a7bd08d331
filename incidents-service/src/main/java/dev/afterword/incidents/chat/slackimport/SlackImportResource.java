package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports of Slack exports into the timeline of an incident over HTTP; each is its maker's alone. */
@Path("/api/v1/incidents/{id}/slack-imports")
@Tag(name = "Imports")
@RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
class SlackImportResource {

    private final SlackImportService imports;
    private final IdempotencyKeys idempotencyKeys;

    SlackImportResource(SlackImportService imports, IdempotencyKeys idempotencyKeys) {
        this.imports = imports;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listSlackImports", summary = "The caller's imports for an incident, newest first")
    @APIResponse(responseCode = "200", description = "A page of imports")
    public Uni<Page<SlackImportView>> list(@PathParam("id") ResourceId id, @BeanParam PageQuery page) {
        return imports.page(id, page);
    }

    @POST
    @Operation(
            operationId = "startSlackImport",
            summary = "Begin an import of a Slack export",
            description =
                    "Then upload the file in parts of at most 4 MiB, the ZIP of an export or JSON files of days of one"
                            + " channel, move it to READING for a dry run, and to IMPORTING once its report is good. A message"
                            + " is known by its channel and its ts, as a pinned one is: once in the timeline, however often"
                            + " it is imported. One that was edited in Slack corrects its entry.")
    @APIResponse(responseCode = "201", description = "The import, which waits for its file; Location names it")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<SlackImportView>> start(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull StartSlackImportRequest request) {
        return imports.start(id, request, idempotencyKeys.from(idempotencyKey, request))
                .map(begun -> RestResponse.ResponseBuilder.<SlackImportView>create(RestResponse.Status.CREATED)
                        .location(
                                URI.create("/api/v1/incidents/" + begun.incidentId() + "/slack-imports/" + begun.id()))
                        .entity(begun)
                        .build());
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getSlackImport", summary = "One import, its report and how far it is")
    @APIResponse(responseCode = "200", description = "The import")
    public Uni<SlackImportView> read(@PathParam("id") ResourceId id, @PathParam("importId") UUID importId) {
        return imports.read(id, importId);
    }

    @PUT
    @Path("/{importId}/parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "uploadSlackImportPart",
            summary = "Upload a part of the file",
            description =
                    "Parts are joined by their numbers, from 1; a number that is sent again replaces its part. JSON"
                            + " files of several days may simply follow each other. At most 20 MiB altogether")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "The part is kept")
    @APIResponse(responseCode = "409", description = "The import takes no more parts")
    @APIResponse(responseCode = "413", description = "The part or the file is too large")
    public Uni<Void> upload(
            @PathParam("id") ResourceId id,
            @PathParam("importId") UUID importId,
            @PathParam("number") Integer number,
            byte[] content) {
        return imports.upload(id, importId, number, content);
    }

    @POST
    @Path("/{importId}/transitions")
    @Operation(
            operationId = "moveSlackImport",
            summary = "Have the file read, import what was found, or cancel; what is written stays")
    @APIResponse(responseCode = "202", description = "The import, moved")
    @APIResponse(
            responseCode = "409",
            description = "It cannot move there, has no file, a part of it is missing, or no channel is chosen")
    public Uni<RestResponse<SlackImportView>> move(
            @PathParam("id") ResourceId id,
            @PathParam("importId") UUID importId,
            @Valid @NotNull MoveSlackImportRequest request) {
        return imports.move(id, importId, request)
                .chain(() -> imports.read(id, importId))
                .map(moved -> RestResponse.accepted(moved));
    }

    @GET
    @Path("/{importId}/messages")
    @Operation(
            operationId = "listSlackImportMessages",
            summary = "The report in full: each wanted or unreadable message, and what comes of it")
    @APIResponse(responseCode = "200", description = "A page of messages")
    public Uni<Page<SlackImportMessageView>> messages(
            @PathParam("id") ResourceId id,
            @PathParam("importId") UUID importId,
            @QueryParam("outcome") Outcome outcome,
            @BeanParam PageQuery page) {
        return imports.messages(id, importId, outcome, page);
    }
}
