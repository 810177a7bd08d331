package dev.afterword.incidents.chat.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is tried again.
 *
 * @param deliveries how many events
 */
@Schema(name = "ReplayedChatDeliveries")
record ReplayedChatView(int deliveries) {}
