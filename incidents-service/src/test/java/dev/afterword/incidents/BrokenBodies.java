package dev.afterword.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies of the form that a description gives them, in which a value, or a few characters, went wrong. */
final class BrokenBodies {

    /** Members are replaced by these, which no field expects and some parser may stumble over. */
    private static final List<String> ODD = List.of(
            "null",
            "7",
            "-1e999",
            "9223372036854775808",
            "true",
            "[]",
            "{}",
            "[[[[null]]]]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"+99999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"" + "x".repeat(9_000) + "\"",
            "{\"unheard\": 1}");

    private final JsonNode schemas;
    private final JsonNode schema;
    private final Random random;

    BrokenBodies(JsonNode description, JsonNode schema, long seed) {
        this.schemas = description.path("components").path("schemas");
        this.schema = schema;
        this.random = new Random(seed);
    }

    String next() {
        var text = new StringBuilder(value(schema, 0));
        for (int i = random.nextInt(4) - 2; i > 0 && !text.isEmpty(); i--) {
            text.setCharAt(random.nextInt(text.length()), (char) (1 + random.nextInt(0x2fff)));
        }
        return text.toString();
    }

    /** Names of the members that such a body can have. */
    List<String> members() {
        var names = new ArrayList<String>();
        resolved(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? schemas.path(part.path("$ref").asText().replaceFirst(".*/", "")) : part;
    }

    private String value(JsonNode part, int depth) {
        if (random.nextInt(8) == 0 && depth > 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (part.has("$ref")) {
            return value(resolved(part), depth + 1);
        }
        for (var choice : List.of("allOf", "anyOf", "oneOf")) {
            if (part.has(choice)) {
                return value(
                        part.path(choice).path(random.nextInt(part.path(choice).size())), depth + 1);
            }
        }
        if (part.path("enum").size() > 0) {
            return part.path("enum")
                    .path(random.nextInt(part.path("enum").size()))
                    .toString();
        }
        if (part.path("examples").size() > 0 && !part.has("properties")) {
            return part.path("examples").path(0).toString();
        }
        return ofType(part, depth);
    }

    private String ofType(JsonNode part, int depth) {
        var type = part.path("type").isArray() ? part.path("type").path(0) : part.path("type");
        return switch (depth > 6 ? "null" : type.asText()) {
            case "object" -> object(part, depth);
            case "array" -> "[" + value(part.path("items"), depth + 1) + "]";
            case "integer", "number" -> String.valueOf(random.nextInt(100));
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "string" -> part.path("format").asText().startsWith("date") ? "\"2026-01-02T10:00:00Z\"" : "\"word\"";
            default -> "null";
        };
    }

    private String object(JsonNode part, int depth) {
        var required = part.path("required").toString();
        var members = new ArrayList<String>();
        part.path("properties").fields().forEachRemaining(member -> {
            var often = required.contains('"' + member.getKey() + '"') ? 12 : 2;
            if (random.nextInt(often) > 0) {
                members.add("\"" + member.getKey() + "\":" + value(member.getValue(), depth + 1));
            }
        });
        return "{" + String.join(",", members) + "}";
    }
}
