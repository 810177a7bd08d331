package dev.afterword.hookkit.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what was refused for each known connection. The counts reach the database in bundles, so that somebody who
 * sends forgeries makes no writes.
 */
@ApplicationScoped
class Rejections {

    private final DeliveryTable table;
    private final Map<Kind, Long> counted = new ConcurrentHashMap<>();

    Rejections(DeliveryTable table) {
        this.table = table;
    }

    /** What is counted together. */
    record Kind(UUID connectionId, String reason) {}

    void count(UUID connectionId, String reason) {
        counted.merge(new Kind(connectionId, reason), 1L, Long::sum);
    }

    /** Writes what was counted since the last time. */
    Uni<Void> flush() {
        List<Kind> kinds = new ArrayList<>(counted.keySet());
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Kind kind : kinds) {
            all = all.chain(() -> flush(kind));
        }
        return all;
    }

    private Uni<Void> flush(Kind kind) {
        Long count = counted.remove(kind);
        if (count == null) {
            return Uni.createFrom().voidItem();
        }
        return table.addRejections(kind, count).onFailure().invoke(() -> counted.merge(kind, count, Long::sum));
    }
}
