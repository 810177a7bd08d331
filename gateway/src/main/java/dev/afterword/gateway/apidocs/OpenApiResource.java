package dev.afterword.gateway.apidocs;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole API as one OpenAPI document, for people's tools to generate clients from. */
@Path("/openapi")
@Tag(name = "API description", description = "The API described for machines.")
class OpenApiResource {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private final MergedApi api;

    OpenApiResource(MergedApi api) {
        this.api = api;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getOpenApi",
            summary = "The API as OpenAPI 3.1",
            description = "JSON unless YAML is asked for, by the Accept header or by ?format=yaml.")
    @APIResponse(
            responseCode = "200",
            description = "The merged document",
            content = {
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Uni<Response> openApi(
            @Parameter(description = "json or yaml; wins over Accept") @QueryParam("format") String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        var yaml = format == null ? accept != null && accept.contains("yaml") : format.startsWith("y");
        var answer = Response.ok(yaml ? api.yaml() : api.json())
                .type(yaml ? YAML : JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
        return Uni.createFrom().item(answer);
    }
}
