package dev.afterword.incidents.statusfeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public status over HTTP, for anybody and their caches; no login, no caller. */
@Path("/public/v1")
@PermitAll
@Tag(name = "Public status")
class StatusFeedResource {

    private static final String JSON = "application/json";
    private static final String ATOM = "application/atom+xml";
    private static final String FEED = "/public/v1/status.atom";

    private final StatusFeedService feed;
    private final StatusFeedConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    StatusFeedResource(StatusFeedService feed, StatusFeedConfig config, ObjectMapper json, Clock clock) {
        this.feed = feed;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Path("/status.json")
    @Produces(JSON)
    @Operation(operationId = "getPublicStatus", summary = "What customers were told, for a status page; no login")
    @APIResponse(
            responseCode = "200",
            description = "The status; cacheable, with ETag and Last-Modified",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PublicStatus.class)))
    @APIResponse(responseCode = "304", description = "It is as it was")
    @APIResponse(responseCode = "404", description = "The feed is off")
    public Uni<RestResponse<byte[]>> asJson(
            @QueryParam("service") @Parameter(description = "Key of a service to narrow it to") String service,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Modified-Since") String ifModifiedSince) {
        return feed.status().map(status -> CacheableAnswer.of(
                        written(status.about(service)), JSON + ";charset=UTF-8", status.updatedAt(), clock.instant())
                .unlessKnown(ifNoneMatch, ifModifiedSince));
    }

    @GET
    @Path("/status.atom")
    @Produces(ATOM)
    @Operation(operationId = "getPublicStatusFeed", summary = "What customers were told, as an Atom feed; no login")
    @APIResponse(
            responseCode = "200",
            description = "The feed; cacheable, with ETag and Last-Modified",
            content = @Content(mediaType = ATOM, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "It is as it was")
    @APIResponse(responseCode = "404", description = "The feed is off")
    public Uni<RestResponse<byte[]>> asAtom(
            @QueryParam("service") @Parameter(description = "Key of a service to narrow it to") String service,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Modified-Since") String ifModifiedSince) {
        return feed.status().map(status -> CacheableAnswer.of(
                        AtomFeed.of(status.about(service), address(service)).getBytes(StandardCharsets.UTF_8),
                        ATOM + ";charset=UTF-8",
                        status.updatedAt(),
                        clock.instant())
                .unlessKnown(ifNoneMatch, ifModifiedSince));
    }

    private String address(String service) {
        var query =
                PublicStatus.isWhole(service) ? "" : "?service=" + URLEncoder.encode(service, StandardCharsets.UTF_8);
        return config.publicUrl() + FEED + query;
    }

    private byte[] written(PublicStatus status) {
        try {
            return json.writeValueAsBytes(status);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
