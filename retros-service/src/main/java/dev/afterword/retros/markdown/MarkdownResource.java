package dev.afterword.retros.markdown;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A whole document as Markdown over HTTP. */
@Path("/api/v1/retrospectives/{id}/markdown")
@Tag(name = "Retrospectives")
class MarkdownResource {
    private static final String MARKDOWN = "text/markdown";

    private final MarkdownService service;

    MarkdownResource(MarkdownService service) {
        this.service = service;
    }

    @GET
    @Produces(MARKDOWN + ";charset=UTF-8")
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
            operationId = "getRetrospectiveMarkdown",
            summary = "The document as Markdown",
            description = "Its title, and each section below a heading of the second level.")
    @APIResponse(responseCode = "200", description = "The text")
    public Uni<String> read(@Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return service.read(id);
    }

    @PUT
    @Consumes(MARKDOWN)
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "writeRetrospectiveMarkdown",
            summary = "Write the document from Markdown",
            description = "A heading of the second level that is the title or the key of a section begins that section;"
                    + " sections that do not come are left alone, and so is the title. What was there is kept as a"
                    + " revision. People who write at this moment see it as a change like any other.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MARKDOWN,
                            schema = @Schema(implementation = String.class),
                            example =
                                    """
                            # Cards were refused

                            ## Narrative

                            Checkout refused every third card for 42 minutes.
                            """))
    @APIResponse(responseCode = "200", description = "The sections whose text is another one now")
    @APIResponse(responseCode = "400", description = "It has no section, or one is too long")
    @APIResponse(responseCode = "409", description = "The document is not being written now")
    public Uni<WrittenView> write(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @NotNull @Size(min = 1, max = 700_000) String markdown) {
        return service.write(id, markdown);
    }
}
