package dev.afterword.incidents.change.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.webhook.JsonText;

/**
 * How the bodies of a connection are read.
 *
 * @param service the service of all its changes, or null where the bodies say it
 * @param serviceField where in the bodies the service is, as a JSON pointer, or null for the usual place
 * @param mapping where a free form has its fields
 */
public record ChangeReading(String service, String serviceField, ChangeFieldMapping mapping) {

    /** The service that a body is about, as the catalogue writes keys; null where nothing says it. */
    String serviceIn(JsonNode body, String usual) {
        if (service != null) {
            return service;
        }
        var named = serviceField == null ? null : JsonText.text(body.at(serviceField));
        return JsonText.key(named == null ? usual : named);
    }
}
