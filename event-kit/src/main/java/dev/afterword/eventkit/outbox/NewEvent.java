package dev.afterword.eventkit.outbox;

import dev.afterword.contracts.Access;
import java.util.UUID;

/**
 * An event to be told, before it is written.
 *
 * @param aggregateId aggregate that changed; key of the Kafka message
 * @param sequence place in the aggregate's own history, each higher than the one before
 * @param event record of the event catalogue
 * @param access who may read it in the event log
 */
public record NewEvent(UUID aggregateId, long sequence, Object event, Access access) {}
