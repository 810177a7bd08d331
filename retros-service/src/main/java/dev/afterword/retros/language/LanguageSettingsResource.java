package dev.afterword.retros.language;

import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rules and words of the organisation over HTTP. */
@Path("/api/v1/language-settings")
@Tag(name = "Language check")
class LanguageSettingsResource {

    private final LanguageSettingsService settings;

    LanguageSettingsResource(LanguageSettingsService settings) {
        this.settings = settings;
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
    @Operation(operationId = "getLanguageSettings", summary = "Rules that are off, and the organisation's own words")
    @APIResponse(
            responseCode = "200",
            description = "The settings in force",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = LanguageSettings.class)))
    public Uni<RestResponse<LanguageSettings>> read() {
        return settings.read().map(LanguageSettingsResource::answer);
    }

    @GET
    @Path("/rules")
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "listLanguageRules", summary = "Every rule of the language check")
    @APIResponse(responseCode = "200", description = "The rules, also those that are off")
    public Uni<Page<LanguageRuleView>> rules() {
        return Uni.createFrom().item(new Page<>(settings.rules(), null));
    }

    @PUT
    @RolesAllowed({Roles.FACILITATOR, Roles.ADMIN})
    @Operation(
            operationId = "changeLanguageSettings",
            summary = "Switch rules off, and name words of your own",
            description = "Holds from the next check on; what was dismissed or counted stays.")
    @APIResponse(
            responseCode = "200",
            description = "The settings in force now",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = LanguageSettings.class)))
    @APIResponse(responseCode = "400", description = "No such rule, or a word is missing or too long")
    @APIResponse(responseCode = "412", description = "Somebody else changed them since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<LanguageSettings>> change(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid LanguageSettingsRequest request) {
        return settings.change(request, ifMatch).map(LanguageSettingsResource::answer);
    }

    private static RestResponse<LanguageSettings> answer(LanguageSettings settings) {
        return RestResponse.ResponseBuilder.ok(settings)
                .tag(String.valueOf(settings.version()))
                .build();
    }
}
