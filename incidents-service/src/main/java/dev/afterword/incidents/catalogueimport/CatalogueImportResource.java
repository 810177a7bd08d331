package dev.afterword.incidents.catalogueimport;

import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Import of catalogue files over HTTP. */
@Path("/api/v1/services/import")
@Tag(name = "Services")
class CatalogueImportResource {

    private final CatalogueImportService imports;

    CatalogueImportResource(CatalogueImportService imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "application/json"})
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "importServices",
            summary = "Bring the catalogue in step with a file",
            description =
                    "Reads Backstage entities (Component and System; Group and Domain explain them) or our own form,"
                            + " documents with the lists services and systems whose members are named as in this API."
                            + " What the file does not say stays, what is not in the file stays, and the same file twice"
                            + " changes nothing.")
    @RequestBody(
            description = "YAML with one or more documents, or JSON: one entity or a list. At most 1 MiB",
            required = true,
            content = {
                @Content(
                        mediaType = "application/yaml",
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "services:\n  - key: checkout\n    name: Checkout\n    team: payments\n    tier: 1\n"),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        example =
                                "{\"services\": [{\"key\": \"checkout\", \"name\": \"Checkout\", \"team\": \"payments\", \"tier\": 1}]}")
            })
    @APIResponse(responseCode = "200", description = "What became of each entity")
    @APIResponse(responseCode = "400", description = "Not YAML or JSON, or more than such a file holds")
    @APIResponse(responseCode = "415", description = "The Content-Type is neither YAML nor JSON")
    public Uni<ImportReportView> run(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only say what would happen and keep nothing")
                    boolean dryRun,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String contentType,
            byte[] file) {
        return imports.run(file, contentType.toLowerCase(Locale.ROOT).contains("json"), dryRun);
    }
}
