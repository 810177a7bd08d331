package dev.afterword.retros.documentlanguage;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The language of a retrospective over HTTP. */
@Path("/api/v1/retrospectives/{id}/language")
@Tag(name = "Language check")
class DocumentLanguageResource {
    private final DocumentLanguageService service;

    DocumentLanguageResource(DocumentLanguageService service) {
        this.service = service;
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
            operationId = "getRetrospectiveLanguage",
            summary = "What could be said in another way in the whole document",
            description =
                    "Title, sections, factors with what became of them, titles of actions and the reason for none, as they stand"
                            + " now. What blames its own author is for"
                            + " that person alone, while they write: it is never in here. Counts are by revision and category, never by"
                            + " author.")
    @APIResponse(responseCode = "200", description = "The findings in the order of the document")
    public Uni<DocumentLanguageView> read(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return service.read(id);
    }

    @POST
    @Path("/dismissals")
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "dismissLanguageFinding",
            summary = "Say why words stay as they are",
            description =
                    "Covers the same words in the same sentence, wherever it moves to in its place; where the sentence"
                            + " is another one, so is the question. Said twice, the first reason stays.")
    @APIResponse(responseCode = "200", description = "The finding with its dismissal")
    @APIResponse(responseCode = "400", description = "A field is missing or too long")
    @APIResponse(responseCode = "409", description = "No such finding, or the document cannot be written now")
    public Uni<DocumentFindingView> dismiss(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @NotNull @Valid DismissFindingRequest request) {
        return service.dismiss(id, request);
    }

    @DELETE
    @Path("/dismissals/{dismissalId}")
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(operationId = "takeBackDismissal", summary = "Take a dismissal back")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "409", description = "The document cannot be written now")
    public Uni<Void> takeBack(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("dismissalId") UUID dismissalId) {
        return service.takeBack(id, dismissalId);
    }
}
