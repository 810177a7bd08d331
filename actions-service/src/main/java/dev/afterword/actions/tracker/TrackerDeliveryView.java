package dev.afterword.actions.tracker;

import dev.afterword.hookkit.delivery.RedactedDelivery;
import dev.afterword.hookkit.delivery.StoredDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stored webhook with what it says. Secrets and tokens, by the name of their field or by their form, and mail addresses are
 * left out of it.
 *
 * @param id id
 * @param deliveryId what it is known by: the hash of its body
 * @param receivedAt when it came
 * @param attempts how often it was tried
 * @param headers headers that are kept of a delivery, by name in lower case
 * @param body the body, 65,536 characters of it at most; JSON has its lines broken for reading
 * @param bytes how long the body was as it came
 * @param cut whether the end of the body is left out, since it is too long to be read
 */
@Schema(name = "TrackerDelivery")
record TrackerDeliveryView(
        UUID id,
        String deliveryId,
        Instant receivedAt,
        int attempts,
        @Schema(examples = "{\"x-atlassian-webhook-retry\": [\"1\"]}") Map<String, List<String>> headers,
        @Schema(examples = "{ \"webhookEvent\" : \"jira:issue_updated\" }") String body,
        int bytes,
        boolean cut) {

    static TrackerDeliveryView of(StoredDelivery stored, RedactedDelivery redacted) {
        return new TrackerDeliveryView(
                stored.id(),
                stored.deliveryId(),
                stored.receivedAt(),
                stored.attempts(),
                redacted.headers(),
                redacted.body(),
                redacted.bytes(),
                redacted.cut());
    }
}
