package dev.afterword.incidents.breakglass;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Openings of a restricted incident over HTTP. */
@Path("/api/v1/incidents/{id}/break-glass")
@Tag(name = "Break-glass")
class BreakGlassResource {

    private final BreakGlassService breakGlass;
    private final IdempotencyKeys idempotencyKeys;

    BreakGlassResource(BreakGlassService breakGlass, IdempotencyKeys idempotencyKeys) {
        this.breakGlass = breakGlass;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(
            operationId = "listBreakGlass",
            summary = "Which administrators opened a restricted incident, newest first")
    @APIResponse(responseCode = "200", description = "All openings, those that are over included")
    public Uni<Page<BreakGlassView>> list(@PathParam("id") ResourceId id) {
        return breakGlass.of(id).map(openings -> new Page<>(openings, null));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "breakGlass",
            summary = "Open a restricted incident for a while",
            description =
                    "Told to everybody on the incident and written to the audit log, as is asking for an incident that"
                            + " does not exist.")
    @APIResponse(responseCode = "201", description = "It is open to the caller until then")
    @APIResponse(responseCode = "409", description = "The caller sees it as it is")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<BreakGlassView> open(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull BreakGlassRequest request) {
        return breakGlass.open(id, request, idempotencyKeys.from(idempotencyKey, request));
    }
}
