package dev.afterword.hookkit.delivery;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a handler makes out of the bytes.
 *
 * @param externalId what the delivery is about; deliveries of one connection about one thing are applied one at a time
 * @param contentKey the same for two deliveries that say the same, whatever the sender calls them
 * @param content the parsed body, for the handler itself
 */
public record DeliveryReading(String externalId, String contentKey, JsonNode content) {}
