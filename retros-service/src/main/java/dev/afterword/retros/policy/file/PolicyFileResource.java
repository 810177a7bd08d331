package dev.afterword.retros.policy.file;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.retros.policy.PolicyView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policy as a YAML file over HTTP. */
@Path("/api/v1/retrospective-policies/file")
@Tag(name = "Retrospective policies")
class PolicyFileResource {
    private static final String YAML = "application/yaml";

    private final PolicyFileService files;

    PolicyFileResource(PolicyFileService files) {
        this.files = files;
    }

    @GET
    @Produces(YAML)
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
            operationId = "getRetrospectivePolicyFile",
            summary = "The policy in force as a YAML file",
            description = "Its head says what each field means; what is empty is left out. The ETag is the version.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = YAML, schema = @Schema(implementation = String.class)))
    public Uni<Response> write() {
        return files.write().map(written -> Response.ok(written.text(), YAML)
                .header(HttpHeaders.ETAG, ETags.of(written.version()))
                .build());
    }

    @PUT
    @Consumes(YAML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            operationId = "putRetrospectivePolicyFile",
            summary = "Publish a new version from a YAML file",
            description =
                    "If-Match carries the version that the file was made from. Each mistake is named with its line and"
                            + " its pointer, and publishes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = YAML,
                            schema = @Schema(implementation = String.class),
                            example =
                                    """
                            mode: TAILORED
                            rules:
                              - name: Vital and long
                                when:
                                  tiers: [1]
                                  minDurationMinutes: 30
                                requirement: REQUIRED
                                dueIn: {n: 5, unit: BUSINESS_DAYS}
                              - name: Everything else
                                requirement: OPTIONAL
                            """))
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(responseCode = "400", description = "No YAML, or no policy: errors name lines and fields")
    @APIResponse(responseCode = "412", description = "Somebody has published another version since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> read(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String file) {
        return files.read(file, ifMatch).map(policy -> Response.ok(policy)
                .header(HttpHeaders.ETAG, ETags.of(policy.version()))
                .build());
    }
}
