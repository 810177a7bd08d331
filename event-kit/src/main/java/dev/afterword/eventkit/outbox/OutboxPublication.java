package dev.afterword.eventkit.outbox;

import dev.afterword.eventkit.codec.EventCodec;
import dev.afterword.eventkit.codec.EventPublisher;
import dev.afterword.eventkit.outbox.OutboxRelay.Round;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One round of publishing. Aggregates go side by side; within an aggregate an event is sent only after the one before it
 * was acknowledged, and the chain stops at the first that was not. So the first copy of an event never overtakes the
 * one before it, whatever fails and however many relays believe that they hold the lease.
 */
@ApplicationScoped
class OutboxPublication {

    /** Chains under way at once: enough to fill Kafka's batches, few enough to bound memory. */
    private static final int SIDE_BY_SIDE = 256;

    private final OutboxTable table;
    private final EventPublisher publisher;
    private final EventCodec codec;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;

    OutboxPublication(
            OutboxTable table, EventPublisher publisher, EventCodec codec, OutboxConfig config, OutboxMetrics metrics) {
        this.table = table;
        this.publisher = publisher;
        this.codec = codec;
        this.config = config;
        this.metrics = metrics;
    }

    Uni<Round> publish() {
        return table.unsent(config.batchSize()).chain(rows -> rows.isEmpty() ? drained() : publish(rows));
    }

    private Uni<Round> publish(List<OutboxRow> rows) {
        return Multi.createFrom()
                .iterable(chains(rows).values())
                .onItem()
                .transformToUni(this::send)
                .merge(SIDE_BY_SIDE)
                .collect()
                .in(ArrayList<UUID>::new, List::addAll)
                .chain(sent -> sent.isEmpty()
                        ? Uni.createFrom().item(Round.HELD_UP)
                        : table.mark(sent)
                                .invoke(metrics::published)
                                .replaceWith(sent.size() < rows.size() ? Round.HELD_UP : afterAll(rows)));
    }

    private Uni<Round> drained() {
        return Uni.createFrom().item(Round.DRAINED);
    }

    private Round afterAll(List<OutboxRow> rows) {
        return rows.size() < config.batchSize() ? Round.DRAINED : Round.MORE;
    }

    private static Map<UUID, List<OutboxRow>> chains(List<OutboxRow> rows) {
        var chains = new LinkedHashMap<UUID, List<OutboxRow>>();
        rows.forEach(row -> chains.computeIfAbsent(row.aggregateId(), id -> new ArrayList<>())
                .add(row));
        return chains;
    }

    /** The ids of the chain's events that were acknowledged, in order, up to the first that was not. */
    private Uni<List<UUID>> send(List<OutboxRow> chain) {
        var sent = new ArrayList<UUID>();
        return Multi.createFrom()
                .iterable(chain)
                .onItem()
                .transformToUniAndConcatenate(
                        row -> publisher.publish(record(row)).invoke(() -> sent.add(row.eventId())))
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .recoverWithNull()
                .map(ignored -> sent);
    }

    private org.apache.kafka.clients.producer.ProducerRecord<String, byte[]> record(OutboxRow row) {
        return codec.record(
                row.topic(),
                row.aggregateId(),
                new EventCodec.Envelope(
                        row.eventId(),
                        row.type(),
                        row.sequence(),
                        row.occurredAt(),
                        row.correlationId(),
                        row.causationId()),
                row.data());
    }
}
