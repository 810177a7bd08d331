package dev.afterword.incidents.alert.inbound;

import dev.afterword.hookkit.delivery.HookIngress;
import dev.afterword.hookkit.delivery.HookRequest;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.hookkit.signature.StaticSecret;
import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where senders of alerts deliver: raw bytes in, an answer as soon as they are stored. */
@Path("/hooks/v1/{provider}/{connectionId}")
@Tag(name = "Alert sources")
class AlertHookResource {

    private final HookIngress ingress;
    private final AlertHookSources sources;

    AlertHookResource(HookIngress ingress, AlertHookSources sources) {
        this.ingress = ingress;
        this.sources = sources;
    }

    @POST
    @PermitAll
    @AdmittedByHead
    @Consumes({MediaType.APPLICATION_JSON, "application/cloudevents+json", "application/cloudevents-batch+json"})
    @SecurityRequirements
    @Operation(
            operationId = "receiveAlertWebhook",
            summary = "Take a delivery of alerts in",
            description =
                    "Proven by the secret of the source and nothing else. A repeated delivery is answered like the"
                            + " first one and applied once; what is genuine and makes no sense is kept and answered like"
                            + " anything else, since no repetition would help. Where nothing that is proven tells one delivery"
                            + " from another, as for a bearer token without an Idempotency-Key or a signature over the bytes"
                            + " alone, the same bytes are a repetition for five minutes after the first of them, and said anew"
                            + " after that. An event that has an id or a time is known by it for 30 days all the same.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example =
                                """
                            {"version": "4", "groupKey": "{}:{alertname=\\"HighErrorRate\\"}", "status": "firing", "alerts": [
                             {"status": "firing", "fingerprint": "c1a2", "startsAt": "2026-03-02T09:41:00Z",
                              "labels": {"alertname": "HighErrorRate", "service": "checkout", "severity": "critical"},
                              "annotations": {"summary": "Checkout answers 5xx"}}]}"""),
                @Content(
                        mediaType = "application/cloudevents+json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        example =
                                """
                            {"specversion": "1.0", "id": "a1", "source": "/monitoring", "type": "com.example.alert.fired",
                             "time": "2026-03-02T09:41:00Z", "data": {"title": "Checkout answers 5xx", "service": "checkout"}}"""),
                @Content(
                        mediaType = "application/cloudevents-batch+json",
                        schema = @Schema(type = SchemaType.ARRAY),
                        example =
                                """
                            [{"specversion": "1.0", "id": "a1", "source": "/monitoring", "type": "com.example.alert.fired",
                              "data": {"title": "Checkout answers 5xx", "service": "checkout"}}]""")
            })
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown source, or the secret or signature is missing or wrong")
    @APIResponse(
            responseCode = "413",
            description =
                    "The body is too large: above 16 MiB from Alertmanager and Grafana, which send whole groups, 1 MiB"
                            + " from others. It shows in the health of the source; set max_alerts at the sender, or group by more")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be stored, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<Void>> receive(
            @PathParam("provider") String provider,
            @PathParam("connectionId") String connectionId,
            @Context HttpHeaders headers,
            byte[] body) {
        return receive(provider, connectionId, null, headers, body);
    }

    @POST
    @Path("/{secret}")
    @PermitAll
    @AdmittedByHead
    @Consumes({MediaType.APPLICATION_JSON, "application/cloudevents+json", "application/cloudevents-batch+json"})
    @SecurityRequirements
    @Operation(
            operationId = "receiveAlertWebhookByPath",
            summary = "Take a delivery of alerts in from a sender that can only be given an address",
            description = "For sources that are proven by PATH, as Sentry's old webhook plugin. Addresses stand in the"
                    + " logs of proxies, so this is the last resort, and such alerts are suggested and open nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    """
                            {"id": "5", "project": "cart", "message": "Boom", "level": "error",
                             "event": {"event_id": "x1", "timestamp": 1772444460, "tags": [["environment", "production"]]}}"""))
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown source, or the secret is wrong or not expected here")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(responseCode = "503", description = "As for other deliveries")
    public Uni<RestResponse<Void>> receive(
            @PathParam("provider") String provider,
            @PathParam("connectionId") String connectionId,
            @PathParam("secret") String secret,
            @Context HttpHeaders headers,
            byte[] body) {
        var proof = StaticSecret.withPathSecret(HookHeaders.of(headers.getRequestHeaders()), secret);
        var request = new HookRequest(connectionId, proof, body == null ? new byte[0] : body);
        return ingress.receive(source(provider), request).replaceWith(() -> RestResponse.accepted());
    }

    @OPTIONS
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "allowAlertWebhook",
            summary = "Agree to deliveries, as CloudEvents asks before it sends any",
            description = "Every origin is agreed to: what counts is the secret of a delivery.")
    @APIResponse(
            responseCode = "200",
            description = "WebHook-Allowed-Origin and -Rate are set where they were asked for")
    public Uni<RestResponse<Void>> allow(
            @PathParam("provider") String provider,
            @PathParam("connectionId") String connectionId,
            @HeaderParam("WebHook-Request-Origin") String origin) {
        var answer = RestResponse.ResponseBuilder.<Void>ok().header("Allow", "POST, OPTIONS");
        if (source(provider).provider().equals(AlertProvider.CLOUDEVENTS.word()) && origin != null) {
            answer.header("WebHook-Allowed-Origin", origin).header("WebHook-Allowed-Rate", "*");
        }
        return Uni.createFrom().item(answer.build());
    }

    private AlertHookSource source(String provider) {
        return sources.named(provider).orElseThrow(() -> CommonProblems.notFound("provider", provider));
    }
}
