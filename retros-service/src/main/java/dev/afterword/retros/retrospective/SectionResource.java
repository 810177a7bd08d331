package dev.afterword.retros.retrospective;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sections of a retrospective over HTTP. */
@Path("/api/v1/retrospectives/{id}/sections")
@Tag(name = "Retrospectives")
class SectionResource {
    private final SectionService sections;

    SectionResource(SectionService sections) {
        this.sections = sections;
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "writeRetrospectiveSection",
            summary = "Write a section",
            description = "If-Match carries the version of the section, so different sections never conflict.")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SectionView.class)))
    @APIResponse(responseCode = "409", description = "The retrospective is not being written now")
    @APIResponse(responseCode = "412", description = "The section has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> write(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @Parameter(example = "narrative") @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditSectionRequest request) {
        return sections.edit(id, key, request.body(), ifMatch).map(section -> Response.ok(section)
                .header(HttpHeaders.ETAG, ETags.of(section.version()))
                .build());
    }
}
