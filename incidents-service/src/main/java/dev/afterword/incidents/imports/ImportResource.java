package dev.afterword.incidents.imports;

import dev.afterword.restkit.http.IdempotencyKeys;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Imports over HTTP: begin, upload, start, follow, and what came of it. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.INTEGRATION})
class ImportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final ImportService imports;
    private final ImportReportService reports;
    private final IdempotencyKeys idempotencyKeys;

    ImportResource(ImportService imports, ImportReportService reports, IdempotencyKeys idempotencyKeys) {
        this.imports = imports;
        this.reports = reports;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listImports", summary = "Imports, newest first")
    @APIResponse(responseCode = "200", description = "A page of imports")
    public Uni<Page<ImportView>> list(@BeanParam PageQuery page) {
        return imports.page(page);
    }

    @POST
    @Operation(
            operationId = "startImport",
            summary = "Begin an import",
            description =
                    "With the file as content it is queued at once (202). Without, upload the file in parts of at most"
                            + " 4 MiB and move the import to QUEUED (201). A record that was imported before, of the same system"
                            + " and with the same id there, updates its incident; what people have edited here stays.")
    @APIResponse(responseCode = "201", description = "The import, which waits for its file; Location names it")
    @APIResponse(responseCode = "202", description = "The import, which is worked on; Location names it")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<ImportView>> start(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull StartImportRequest request) {
        return imports.start(request, idempotencyKeys.from(idempotencyKey, request))
                .map(begun -> RestResponse.ResponseBuilder.<ImportView>create(
                                begun.state() == ImportState.QUEUED
                                        ? RestResponse.Status.ACCEPTED
                                        : RestResponse.Status.CREATED)
                        .location(URI.create("/api/v1/imports/" + begun.id()))
                        .entity(begun)
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "One import and how far it is")
    @APIResponse(responseCode = "200", description = "The import")
    public Uni<ImportView> read(@PathParam("id") UUID id) {
        return imports.read(id);
    }

    @PUT
    @Path("/{id}/parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "uploadImportPart",
            summary = "Upload a part of the file",
            description = "Parts are joined by their numbers, from 1; a number that is sent again replaces its part.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "The part is kept")
    @APIResponse(responseCode = "409", description = "The import takes no more parts")
    @APIResponse(responseCode = "413", description = "The part or the file is too large")
    public Uni<Void> upload(@PathParam("id") UUID id, @PathParam("number") Integer number, byte[] content) {
        return imports.upload(id, number, content);
    }

    @POST
    @Path("/{id}/transitions")
    @Operation(operationId = "moveImport", summary = "Start the work, or cancel it; what is done stays done")
    @APIResponse(responseCode = "202", description = "The import, moved")
    @APIResponse(responseCode = "409", description = "It cannot move there, has no file, or a part of it is missing")
    public Uni<RestResponse<ImportView>> move(@PathParam("id") UUID id, @Valid @NotNull MoveImportRequest request) {
        return imports.move(id, request.to()).chain(() -> imports.read(id)).map(moved -> RestResponse.accepted(moved));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listImportRows", summary = "The report: each record and what came of it")
    @APIResponse(responseCode = "200", description = "A page of records in the order of the file")
    public Uni<Page<ImportRowView>> rows(
            @PathParam("id") UUID id, @BeanParam RowQuery query, @BeanParam PageQuery page) {
        return imports.rows(id, query, page);
    }

    @GET
    @Path("/{id}/report")
    @Produces(CSV)
    @Operation(operationId = "downloadImportReport", summary = "The report as a table, without the originals")
    @APIResponse(
            responseCode = "200",
            description = "A table with a header",
            content = @Content(mediaType = "text/csv"))
    public Uni<RestResponse<String>> report(@PathParam("id") UUID id) {
        return reports.table(id).map(table -> RestResponse.ResponseBuilder.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + ".csv\"")
                .build());
    }
}
