package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.IntStream;

/** Reads JSON into the same tree of plain text as YAML. */
final class JsonDocuments {

    private static final int MAX_DEPTH = 20;

    private JsonDocuments() {}

    static List<EntityDocument> read(String text, ObjectMapper json) {
        var root = parsed(text, json);
        if (!root.isArray()) {
            return List.of(new EntityDocument("/", tree(root, 0)));
        }
        return IntStream.range(0, root.size())
                .mapToObj(i -> new EntityDocument("/" + i, tree(root.get(i), 0)))
                .toList();
    }

    private static JsonNode parsed(String text, ObjectMapper json) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw CatalogueImportProblems.unreadable(line, "is no JSON: " + e.getOriginalMessage());
        }
    }

    private static JsonNode tree(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            throw CatalogueImportProblems.unreadable("nests deeper than a catalogue file does");
        }
        if (node.isObject()) {
            var members = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> members.set(member.getKey(), tree(member.getValue(), depth + 1)));
            return members;
        }
        if (node.isArray()) {
            var items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(tree(item, depth + 1)));
            return items;
        }
        return node.isNull() ? node : JsonNodeFactory.instance.textNode(node.asText());
    }
}
