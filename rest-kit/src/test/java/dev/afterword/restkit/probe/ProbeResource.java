package dev.afterword.restkit.probe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.ConnectException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One operation for each way in which a request can go right or wrong. */
@Path("/api/v1/probes")
class ProbeResource {

    private final CurrentUser user;
    private final MergePatch patches;
    private final IdempotencyKeys keys;

    ProbeResource(CurrentUser user, MergePatch patches, IdempotencyKeys keys) {
        this.user = user;
        this.patches = patches;
        this.keys = keys;
    }

    @POST
    @Operation(operationId = "createProbe")
    public Uni<ProbeRequest> create(@Valid ProbeRequest request) {
        return Uni.createFrom().item(request);
    }

    @GET
    @Operation(operationId = "listProbes")
    public Uni<Page<String>> list(
            @BeanParam PageQuery page,
            @QueryParam("colour") List<Colour> colours,
            @QueryParam("from") Instant from,
            @QueryParam("open") Boolean open,
            @QueryParam("size") @Max(9) Integer size) {
        if (page.cursor() != null) {
            Cursor.decode(page.cursor(), 2);
        }
        return Uni.createFrom().item(new Page<>(List.of("limit " + page.limit(), "colours " + colours), null));
    }

    @GET
    @Path("/newest")
    @Operation(operationId = "listNewestProbes")
    public Uni<Page<String>> newest(@BeanParam PageQuery page) {
        Instant before = Cursor.instant(Cursor.decode(page.cursor(), 1).get(0));
        return Uni.createFrom().item(new Page<>(List.of("before " + before), null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProbe")
    public Uni<Map<String, String>> get(@PathParam("id") ResourceId id) {
        return Uni.createFrom().item(Map.of("id", id.toString()));
    }

    @GET
    @Path("/by-uuid/{id}")
    @Operation(operationId = "getProbeByUuid")
    public Uni<Map<String, String>> getByUuid(@PathParam("id") UUID id) {
        return Uni.createFrom().item(Map.of("id", id.toString()));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceProbe")
    public Uni<ProbeRequest> replace(
            @PathParam("id") ResourceId id, @HeaderParam("If-Match") String ifMatch, @Valid ProbeRequest request) {
        ETags.check(ifMatch, 3);
        return Uni.createFrom().item(request);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchProbe")
    public Uni<ProbeRequest> patch(@PathParam("id") ResourceId id, JsonNode patch) {
        ProbeRequest current =
                new ProbeRequest("before", Colour.RED, List.of("a", "b"), 1, null, new ProbeRequest.Nested("deep", 1));
        return Uni.createFrom().item(patches.apply(current, patch, ProbeRequest.class));
    }

    @POST
    @Path("/keys")
    @Operation(operationId = "useKey")
    public Uni<Map<String, String>> key(@HeaderParam(IdempotencyKeys.HEADER) String header, JsonNode body) {
        IdempotencyKey key = keys.from(header, body);
        return Uni.createFrom()
                .item(
                        key == null
                                ? Map.of()
                                : Map.of(
                                        "value", key.value(),
                                        "caller", key.caller(),
                                        "operation", key.operation(),
                                        "fingerprint", key.fingerprint()));
    }

    @GET
    @Path("/me")
    @Operation(operationId = "getMe")
    public Uni<Map<String, Object>> me() {
        return Uni.createFrom()
                .item(Map.of(
                        "id", user.id(),
                        "name", user.name(),
                        "username", user.username(),
                        "roles", user.roles(),
                        "teams", user.teams(),
                        "principals", user.principals()));
    }

    @GET
    @Path("/managers")
    @RolesAllowed(Roles.MANAGER)
    @Operation(operationId = "onlyManagers")
    public Uni<String> managers() {
        return Uni.createFrom().item("ok");
    }

    @GET
    @Path("/required")
    @Operation(operationId = "requireManagers")
    public Uni<String> required() {
        user.require(Roles.MANAGER, Roles.ADMIN);
        return Uni.createFrom().item("ok");
    }

    @GET
    @Path("/failures/{kind}")
    @Operation(operationId = "failProbe")
    public Uni<String> fail(@PathParam("kind") String kind) {
        return Uni.createFrom().failure(() -> failure(kind));
    }

    private static Throwable failure(String kind) {
        return switch (kind) {
            case "missing" -> CommonProblems.notFound("probe", "P-1");
            case "transition" -> CommonProblems.illegalTransition("RED", "BLUE", List.of(Colour.GREEN));
            case "database" -> new IllegalStateException(new ConnectException("Connection refused: /10.1.2.3:5432"));
            default -> new IllegalStateException("secret detail");
        };
    }
}
