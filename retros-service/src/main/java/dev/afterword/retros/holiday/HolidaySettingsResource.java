package dev.afterword.retros.holiday;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holidays over HTTP. */
@Path("/api/v1/retrospective-holidays")
@Tag(name = "Retrospective policies")
class HolidaySettingsResource {
    private final HolidayService holidays;

    HolidaySettingsResource(HolidayService holidays) {
        this.holidays = holidays;
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
    @Operation(operationId = "getRetrospectiveHolidays", summary = "Days that are no business days, by region")
    @APIResponse(
            responseCode = "200",
            description = "The holidays in force",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = HolidaySettings.class)))
    public Uni<Response> read() {
        return holidays.read().map(HolidaySettingsResource::tagged);
    }

    @PUT
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "changeRetrospectiveHolidays",
            summary = "Say on which days nobody works, by region",
            description = "Counts for due dates from the next decision on; due dates already set stay.")
    @APIResponse(
            responseCode = "200",
            description = "The holidays in force now",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = HolidaySettings.class)))
    @APIResponse(responseCode = "400", description = "A key occurs twice, a date is none, or the default is no region")
    @APIResponse(responseCode = "412", description = "Somebody else changed them since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> change(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid HolidaySettingsRequest request) {
        return holidays.change(request, ifMatch).map(HolidaySettingsResource::tagged);
    }

    private static Response tagged(HolidaySettings settings) {
        return Response.ok(settings)
                .header(HttpHeaders.ETAG, ETags.of(settings.version()))
                .build();
    }
}
