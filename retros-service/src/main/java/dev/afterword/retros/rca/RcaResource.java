package dev.afterword.retros.rca;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The formal analysis over HTTP. */
@Path("/api/v1/retrospectives/{id}/formal-rca")
@Tag(name = "Analysis")
@RolesAllowed({
    Roles.VIEWER,
    Roles.RESPONDER,
    Roles.FACILITATOR,
    Roles.MANAGER,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.INTEGRATION
})
class RcaResource {
    private final RcaService rca;

    RcaResource(RcaService rca) {
        this.rca = rca;
    }

    @GET
    @Operation(
            operationId = "getFormalRca",
            summary = "The formal analysis, rendered from the record",
            description = "Problem, method, contributing factors with evidence and actions, and what led to what as"
                    + " sentences, with the questions of the five rules of causation. It lists factors and names none as"
                    + " the cause. It follows the record; nothing is stored.")
    @APIResponse(responseCode = "200", description = "The analysis of now")
    public Uni<RcaView> read(@Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return rca.render(id);
    }

    @GET
    @Path("/markdown")
    @Produces("text/markdown;charset=UTF-8")
    @Operation(
            operationId = "getFormalRcaMarkdown",
            summary = "The formal analysis as Markdown",
            description =
                    "To be sent on: without the open questions, and without names of persons but for those in texts.")
    @APIResponse(responseCode = "200", description = "The text")
    public Uni<String> markdown(@Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return rca.render(id).map(RcaMarkdown::of);
    }
}
