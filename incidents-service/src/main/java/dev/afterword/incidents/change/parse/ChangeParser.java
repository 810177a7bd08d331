package dev.afterword.incidents.change.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.signature.HookHeaders;

/** Reads the bodies of one kind of sender: tolerant of what is missing or new, strict only where nothing can be read. */
interface ChangeParser {

    /** Fails with an UnreadableDeliveryException, and with no other, where nothing can be made of the body. */
    ParsedChanges parse(JsonNode body, HookHeaders headers, ChangeReading how);
}
