package dev.afterword.incidents.alert.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.signature.HookHeaders;

/** Reads the bodies of one kind of sender: tolerant of what is missing or new, strict only where nothing can be read. */
interface AlertParser {

    /** Fails with an UnreadableDeliveryException, and with no other, where there is no alert in the body. */
    ParsedDelivery parse(JsonNode body, HookHeaders headers, FieldMapping mapping);
}
