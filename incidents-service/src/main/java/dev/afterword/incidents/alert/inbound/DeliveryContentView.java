package dev.afterword.incidents.alert.inbound;

import dev.afterword.hookkit.delivery.RedactedDelivery;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery with what it says. Secrets and tokens, by the name of their field or by their form, and mail addresses are left
 * out of it.
 *
 * @param headers headers that are kept of a delivery, by name in lower case
 * @param body the body, 65,536 characters of it at most; JSON has its lines broken for reading
 * @param bytes how long the body was as it came
 * @param cut whether the end of the body is left out, since it is too long to be read
 * @param reading what it would do if it came now
 */
@Schema(name = "AlertDeliveryContent")
record DeliveryContentView(
        @Schema(examples = "{\"content-type\": [\"application/json\"]}") Map<String, List<String>> headers,
        @Schema(examples = "{ \"title\" : \"Disk full\", \"token\" : \"[redacted]\" }") String body,
        int bytes,
        boolean cut,
        TrialView reading) {

    static DeliveryContentView of(RedactedDelivery delivery, TrialView reading) {
        return new DeliveryContentView(delivery.headers(), delivery.body(), delivery.bytes(), delivery.cut(), reading);
    }
}
