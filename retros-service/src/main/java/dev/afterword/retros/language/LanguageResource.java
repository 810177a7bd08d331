package dev.afterword.retros.language;

import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The language check over HTTP. */
@Path("/api/v1/language")
@Tag(name = "Language check")
class LanguageResource {

    private final LanguageService language;

    LanguageResource(LanguageService language) {
        this.language = language;
    }

    @POST
    @Path("/check")
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
            operationId = "checkLanguage",
            summary = "How a text could be said without blame",
            description =
                    "Advice on words, with a suggestion and, for most, a question to ask instead. Names and usernames of"
                            + " people count as persons where they are known here, and first names of those who took part in the"
                            + " incident that is named. What somebody says of their own failure is a finding of severity private:"
                            + " for whoever wrote the text. What is a warning to others is an error of managers and administrators: words of"
                            + " leaders weigh more. Nothing is stored, neither the text nor what was found.")
    @APIResponse(responseCode = "200", description = "What was found, in the order of the text")
    @APIResponse(responseCode = "400", description = "No text, one of more than 100,000 characters, or no such section")
    public Uni<LanguageReport> check(@NotNull @Valid LanguageCheckRequest request) {
        return language.check(request);
    }
}
