package dev.afterword.incidents.alert.inbound;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is tried again.
 *
 * @param deliveries how many deliveries
 */
@Schema(name = "ReplayedDeliveries")
record ReplayedView(int deliveries) {}
