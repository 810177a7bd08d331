package dev.afterword.eventkit.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of the outbox as a writer sees it; the relay works on the same rows with SQL of its own. */
@Entity
@Table(name = "outbox")
class OutboxEvent {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(length = 60)
    private String topic;

    @Column(length = 120)
    private String type;

    @Column(name = "aggregate_id")
    private UUID aggregateId;

    private long sequence;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "correlation_id", length = 100)
    private String correlationId;

    @Column(name = "causation_id", length = 100)
    private String causationId;

    @Column(length = 20)
    private String visibility;

    @Column(columnDefinition = "text[]")
    private String[] audience;

    @Column(columnDefinition = "text")
    private String data;

    OutboxEvent() {}

    OutboxEvent(UUID eventId, NewEvent event, String topic, String type, Instant occurredAt, String data) {
        this.eventId = eventId;
        this.topic = topic;
        this.type = type;
        this.aggregateId = event.aggregateId();
        this.sequence = event.sequence();
        this.occurredAt = occurredAt;
        this.visibility = event.access().visibility();
        this.audience = event.access().audience().toArray(String[]::new);
        this.data = data;
    }

    OutboxEvent causedBy(Cause cause) {
        this.correlationId = cause.correlationId();
        this.causationId = cause.causationId();
        return this;
    }
}
