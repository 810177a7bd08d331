package dev.afterword.eventkit.outbox;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A row that waits to be published. */
record OutboxRow(
        UUID eventId,
        String topic,
        String type,
        UUID aggregateId,
        long sequence,
        Instant occurredAt,
        String correlationId,
        String causationId,
        String data) {

    static OutboxRow of(Row row) {
        return new OutboxRow(
                row.getUUID("event_id"),
                row.getString("topic"),
                row.getString("type"),
                row.getUUID("aggregate_id"),
                row.getLong("sequence"),
                row.getOffsetDateTime("occurred_at")
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("data"));
    }
}
