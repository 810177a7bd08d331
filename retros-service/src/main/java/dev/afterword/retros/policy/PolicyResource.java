package dev.afterword.retros.policy;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policy over HTTP. */
@Path("/api/v1/retrospective-policies")
@Tag(name = "Retrospective policies")
class PolicyResource {
    private final PolicyService policies;
    private final IdempotencyKeys keys;

    PolicyResource(PolicyService policies, IdempotencyKeys keys) {
        this.policies = policies;
        this.keys = keys;
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
    @Operation(operationId = "listRetrospectivePolicies", summary = "Published versions of the policy, newest first")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "400", description = "Bad cursor or limit")
    public Uni<Page<PolicyView>> list(@Valid @BeanParam PageQuery query) {
        return policies.versions(query);
    }

    @GET
    @Path("/active")
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getActiveRetrospectivePolicy", summary = "The version in force")
    @APIResponse(responseCode = "200", description = "The version in force")
    public Uni<PolicyView> active() {
        return policies.inForce();
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            operationId = "publishRetrospectivePolicy",
            summary = "Publish a new version, which becomes the one in force",
            description =
                    "Rules are asked in order and the first that matches wins; the last one must take every incident. "
                            + "Decisions already recorded stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(responseCode = "400", description = "A rule is incomplete or the catch-all rule is missing")
    @APIResponse(responseCode = "403", description = "Only managers and administrators publish policies")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> publish(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PublishPolicyRequest request) {
        return policies.publish(request, keys.from(key, request))
                .map(policy -> Response.created(URI.create("/api/v1/retrospective-policies/active"))
                        .entity(policy)
                        .build());
    }
}
