package dev.afterword.planted.clean.order;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Orders over HTTP. */
@Path("/orders")
class OrderResource {

    private final OrderService service;

    OrderResource(OrderService service) {
        this.service = service;
    }

    @GET
    public Uni<OrderView> find(UUID id) {
        return service.find(id);
    }
}
