package dev.afterword.incidents.change.inbound;

import dev.afterword.incidents.webhook.DeliveryHealthView;
import dev.afterword.incidents.webhook.DeliveryState;
import dev.afterword.incidents.webhook.DeliveryView;
import dev.afterword.incidents.webhook.DiscardRequest;
import dev.afterword.incidents.webhook.ReplayedView;
import dev.afterword.incidents.webhook.TrialRequest;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The deliveries of a source over HTTP. */
@Path("/api/v1/change-sources/{id}")
@Tag(name = "Change sources")
@RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
class ChangeDeliveryResource {

    private final ChangeDeliveriesService deliveries;

    ChangeDeliveryResource(ChangeDeliveriesService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Path("/health")
    @Operation(operationId = "getChangeSourceHealth", summary = "How a source does")
    @APIResponse(responseCode = "200", description = "What came, what was refused and why, what waits")
    public Uni<DeliveryHealthView> health(@PathParam("id") UUID id) {
        return deliveries.health(id);
    }

    @GET
    @Path("/deliveries")
    @Operation(operationId = "listChangeDeliveries", summary = "Deliveries of a source, the latest first")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    public Uni<Page<DeliveryView>> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Any of these; may be repeated") @QueryParam("state") List<DeliveryState> state,
            @BeanParam PageQuery page) {
        return deliveries.list(id, state, page);
    }

    @GET
    @Path("/deliveries/{deliveryId}")
    @Operation(operationId = "getChangeDelivery", summary = "What a delivery says, and what it would do now")
    @APIResponse(responseCode = "200", description = "Its headers and its body without secrets, and how it is read")
    @APIResponse(responseCode = "404", description = "No such source, or no such delivery of it")
    public Uni<DeliveryContentView> content(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return deliveries.content(id, deliveryId);
    }

    @POST
    @Path("/deliveries/{deliveryId}/replay")
    @Operation(
            operationId = "replayChangeDelivery",
            summary = "Apply a delivery again",
            description = "For what was given up, ignored or made no sense; what has been applied is recognised.")
    @APIResponse(responseCode = "202", description = "It will be applied shortly")
    @APIResponse(responseCode = "404", description = "No such delivery, or it was applied")
    public Uni<RestResponse<Void>> replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return deliveries.replay(id, deliveryId).replaceWith(() -> RestResponse.accepted());
    }

    @POST
    @Path("/deliveries/replay")
    @Operation(operationId = "replayDeadChangeDeliveries", summary = "Apply everything again that was given up")
    @APIResponse(responseCode = "200", description = "How many deliveries that is")
    public Uni<ReplayedView> replayDead(@PathParam("id") UUID id) {
        return deliveries.replayDead(id);
    }

    @POST
    @Path("/deliveries/{deliveryId}/discard")
    @Operation(operationId = "discardChangeDelivery", summary = "Give a delivery up for good")
    @APIResponse(responseCode = "204", description = "It will not be tried again")
    @APIResponse(responseCode = "404", description = "No such delivery, or it does not wait for a person")
    public Uni<Void> discard(
            @PathParam("id") UUID id,
            @PathParam("deliveryId") UUID deliveryId,
            @Valid @NotNull DiscardRequest request) {
        return deliveries.discard(id, deliveryId, request);
    }

    @POST
    @Path("/trials")
    @Operation(
            operationId = "tryChangeDelivery",
            summary = "Ask what a delivery would do",
            description = "Shows how a body is read, and whether its changes would count. Changes nothing.")
    @APIResponse(responseCode = "200", description = "The changes in it, and what would become of each")
    public Uni<TrialView> trial(@PathParam("id") UUID id, @Valid @NotNull TrialRequest request) {
        return deliveries.trial(id, request);
    }
}
