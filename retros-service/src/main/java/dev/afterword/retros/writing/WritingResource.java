package dev.afterword.retros.writing;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.retros.person.PersonService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing together over HTTP. */
@Path("/api/v1/retrospectives/{id}/writing")
@Tag(name = "Writing together")
class WritingResource {
    private final WritingService service;
    private final WritingEvents events;
    private final PersonService people;

    WritingResource(WritingService service, WritingEvents events, PersonService people) {
        this.service = service;
        this.events = events;
        this.people = people;
    }

    @GET
    @Path("/{section}")
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
            operationId = "getSectionText",
            summary = "The text of a section, to write in",
            description = "With the number of changes that made it so. Changes on top of it are read and sent below.")
    @APIResponse(responseCode = "200", description = "The text")
    public Uni<WritingView> text(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @Parameter(example = "narrative") @PathParam("section") String section) {
        return service.text(id, section);
    }

    @GET
    @Path("/{section}/changes")
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
            operationId = "listSectionChanges",
            summary = "What others typed since",
            description =
                    "The changes after one, in the order that holds for everybody. The live stream says when there"
                            + " is something new (dev.afterword.writing.typed.v1).")
    @APIResponse(responseCode = "200", description = "The changes, oldest first")
    @APIResponse(responseCode = "410", description = "They are no longer kept: read the whole text")
    public Uni<SectionChangesView> changes(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @Parameter(example = "narrative") @PathParam("section") String section,
            @Parameter(description = "How many changes the caller has", example = "12")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after) {
        return service.changes(id, section, after);
    }

    @POST
    @Path("/{section}/changes")
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "typeInSection",
            summary = "Send what was typed",
            description =
                    "Taken when the page had all changes of the section; otherwise 409, and the page reads those it"
                            + " lacks, moves its own on top of them and sends them again. A page that got no answer does the same:"
                            + " changes that arrived come back under its own clientId, so nothing is typed twice and nothing is"
                            + " lost.")
    @APIResponse(responseCode = "200", description = "Taken")
    @APIResponse(responseCode = "400", description = "A change is none, or does not fit the text")
    @APIResponse(
            responseCode = "409",
            description = "Somebody else typed meanwhile (changes-overtaken), or the document is not being written now")
    public Uni<TakenView> type(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @Parameter(example = "narrative") @PathParam("section") String section,
            @NotNull @Valid TypedChangesRequest request) {
        return service.type(id, section, request).invoke(events::typed).map(TakenView::of);
    }

    @PUT
    @Path("/presence")
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
            operationId = "sayPresence",
            summary = "Say that the document is open in a page",
            description = "Others who may see it hear so over the live stream (dev.afterword.writing.present.v1). It is"
                    + " stored nowhere: said again every few seconds, and when somebody comes.")
    @APIResponse(responseCode = "204", description = "Said")
    public Uni<Void> present(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @NotNull @Valid PresenceRequest request) {
        return service.visible(id)
                .invoke(retrospective -> events.present(retrospective, people.caller(), request))
                .replaceWithVoid();
    }
}
