package dev.afterword.planted.clean.order;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Stores orders. */
class OrderRepository {

    Uni<Order> find(UUID id) {
        return Uni.createFrom().item(new Order());
    }
}
