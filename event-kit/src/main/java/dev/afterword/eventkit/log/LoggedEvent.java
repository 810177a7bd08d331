package dev.afterword.eventkit.log;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published event, in the shape of a structured CloudEvent.
 *
 * @param id id of the event, the same as on Kafka
 * @param type CloudEvents type
 * @param topic topic it was published on
 * @param subject aggregate that it is about
 * @param sequence place in the aggregate's history
 * @param time when it happened
 * @param correlationId request that began the chain, or null
 * @param causationId event that this one follows from, or null
 * @param data the event's data as JSON
 */
@Schema(description = "A published event, in the shape of a structured CloudEvent.")
public record LoggedEvent(
        UUID id,
        String type,
        String topic,
        UUID subject,
        long sequence,
        Instant time,
        String correlationId,
        String causationId,
        @JsonRawValue @Schema(implementation = Object.class) String data) {}
