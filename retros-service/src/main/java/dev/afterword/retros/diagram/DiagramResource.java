package dev.afterword.retros.diagram;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.picture.DiagramView;
import dev.afterword.retros.picture.Palette;
import dev.afterword.retros.picture.Svg;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Diagrams over HTTP: placed for whoever draws them, and drawn. */
@Path("/api/v1/retrospectives/{id}/diagrams/{diagram}")
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
class DiagramResource {
    private static final String SVG = "image/svg+xml";
    /** Also opened on its own it may load nothing and run nothing. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private final DiagramService diagrams;

    DiagramResource(DiagramService diagrams) {
        this.diagrams = diagrams;
    }

    @GET
    @Operation(
            operationId = "getDiagram",
            summary = "A diagram, placed",
            description = "Boxes and lines with their places, and the same as a list in lists. The same record always"
                    + " gives the same picture.")
    @APIResponse(responseCode = "200", description = "The diagram")
    @APIResponse(
            responseCode = "404",
            description = "There is no such retrospective for the caller, or no such diagram")
    public Uni<DiagramView> read(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @Parameter(
                            description = "causal-graph, ishikawa or why-chains",
                            schema = @Schema(enumeration = {"causal-graph", "ishikawa", "why-chains"}))
                    @PathParam("diagram")
                    String diagram) {
        return diagrams.draw(id, diagram);
    }

    @GET
    @Path("/image")
    @Produces(SVG)
    @Operation(
            operationId = "getDiagramImage",
            summary = "A diagram as SVG",
            description = "With a title and all that it shows in words, without scripts, styles or anything from"
                    + " elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "The image",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "There is no such theme")
    @APIResponse(
            responseCode = "404",
            description = "There is no such retrospective for the caller, or no such diagram")
    public Uni<Response> image(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @Parameter(
                            description = "causal-graph, ishikawa or why-chains",
                            schema = @Schema(enumeration = {"causal-graph", "ishikawa", "why-chains"}))
                    @PathParam("diagram")
                    String diagram,
            @Parameter(description = "Colours; light when left out", schema = @Schema(enumeration = {"light", "dark"}))
                    @QueryParam("theme")
                    String theme) {
        var palette = palette(theme);
        return diagrams.draw(id, diagram).map(picture -> Response.ok(Svg.of(picture, palette), SVG + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build());
    }

    private static Palette palette(String theme) {
        if (theme == null || theme.equals("light")) {
            return Palette.LIGHT;
        }
        if (theme.equals("dark")) {
            return Palette.DARK;
        }
        throw CommonProblems.badRequest("theme", "is light or dark");
    }
}
