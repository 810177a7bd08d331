package dev.afterword.incidents.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON of the right form in which something went wrong here and there. */
public final class BentJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> NONSENSE = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "-1",
            "1e999",
            "99999999999999999999999999",
            "true",
            "[]",
            "{}",
            "[[1]]",
            "{\"id\":{}}",
            "\"1700000100.000200\"",
            "\"99999999999999999999.1\"",
            "\"<@U1\"",
            "\"" + "x".repeat(3_000) + "\"");

    private BentJson() {}

    /** Replaces, removes or adds up to six members. */
    public static void bend(JsonNode tree, Random random) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            bendOnce(tree, random);
        }
    }

    private static void bendOnce(JsonNode tree, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(tree, containers);
        var container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, nonsense(random));
            }
        } else if (container instanceof ArrayNode array) {
            array.add(nonsense(random));
        }
    }

    private static JsonNode nonsense(Random random) {
        try {
            return JSON.readTree(NONSENSE.get(random.nextInt(NONSENSE.size())));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
