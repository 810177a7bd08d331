package dev.afterword.incidents.incident.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Values of custom fields between requests, which hold them as JSON, and the column that keeps them. */
public final class FieldValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, JsonNode>> VALUES = new TypeReference<>() {};

    private FieldValues() {}

    /** Without the fields that have no value. */
    public static Map<String, JsonNode> tidy(Map<String, JsonNode> values) {
        var tidy = new TreeMap<String, JsonNode>();
        if (values != null) {
            values.forEach((key, value) -> {
                if (value != null && !value.isNull()) {
                    tidy.put(key, value);
                }
            });
        }
        return Collections.unmodifiableMap(tidy);
    }

    public static Map<String, JsonNode> parse(String text) {
        try {
            return Collections.unmodifiableMap(JSON.readValue(text, VALUES));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String write(Map<String, JsonNode> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values as events tell them. */
    public static Map<String, String> asText(String text) {
        var values = new TreeMap<String, String>();
        parse(text).forEach((key, value) -> values.put(key, value.asText()));
        return values;
    }
}
