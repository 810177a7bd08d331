package dev.afterword.planted.clean.order;

import dev.afterword.planted.clean.stock.StockService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.UUID;

/** Use cases of orders. */
class OrderService {

    private final OrderRepository orders;
    private final StockService stock;
    private final Clock clock;

    OrderService(OrderRepository orders, StockService stock, Clock clock) {
        this.orders = orders;
        this.stock = stock;
        this.clock = clock;
    }

    @WithSession
    Uni<OrderView> find(UUID id) {
        return orders.find(id).map(order -> new OrderView(order.id));
    }

    @WithTransaction
    Uni<Integer> reserve(UUID id) {
        return stock.reserve(id.version() + clock.instant().getNano());
    }
}
