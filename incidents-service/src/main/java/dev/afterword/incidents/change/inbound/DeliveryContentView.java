package dev.afterword.incidents.change.inbound;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery with what it says.
 *
 * @param body the body as it came
 * @param reading what it would do if it came now
 */
@Schema(name = "ChangeDeliveryContent")
record DeliveryContentView(String body, TrialView reading) {}
