package dev.afterword.incidents.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is tried again.
 *
 * @param deliveries how many deliveries
 */
@Schema(name = "ReplayedDeliveries")
public record ReplayedView(int deliveries) {}
