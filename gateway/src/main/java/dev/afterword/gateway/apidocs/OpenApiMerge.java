package dev.afterword.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the API descriptions of several services into one.
 *
 * <p>What two services call by the same name and give the same shape is one component. Where the shapes differ, the later one's is renamed after its service, with every reference to it. The same operation id, or the
 * same operation on the same path, in two services is a mistake in the services and is reported.
 */
final class OpenApiMerge {

    private final ObjectNode merged;
    private final ObjectNode paths;
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Set<String> operationIds = new HashSet<>();
    private final List<String> renames = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    /** @param frame document with {@code openapi} and {@code info} that the rest goes into */
    OpenApiMerge(ObjectNode frame) {
        this.merged = frame;
        this.paths = frame.putObject("paths");
        frame.putObject("components");
    }

    void add(String service, ObjectNode description) {
        var own = description.deepCopy();
        renameConflicting(service, own);
        own.path("components").fields().forEachRemaining(kind -> components(kind.getKey())
                .setAll((ObjectNode) kind.getValue()));
        own.path("paths").fields().forEachRemaining(path -> addPath(service, path.getKey(), path.getValue()));
        own.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
    }

    ObjectNode result() {
        var list = merged.putArray("tags");
        tags.values().forEach(list::add);
        return merged;
    }

    /** Components that another service describes in another way by the same name, and what they are called now. */
    List<String> renames() {
        return List.copyOf(renames);
    }

    /** Mistakes: operations or operation ids that two services claim. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    private void addPath(String service, String path, JsonNode item) {
        var target = paths.withObjectProperty(path);
        item.fields().forEachRemaining(operation -> {
            var id = operation.getValue().path("operationId").asText("");
            if (target.has(operation.getKey())) {
                conflicts.add(service + " repeats " + operation.getKey() + " " + path);
                return;
            }
            if (!id.isEmpty() && !operationIds.add(id)) {
                conflicts.add(service + " repeats the operation id " + id);
                ((ObjectNode) operation.getValue()).put("operationId", service + capital(id));
            }
            target.set(operation.getKey(), operation.getValue());
        });
    }

    private void renameConflicting(String service, ObjectNode own) {
        own.path("components").fields().forEachRemaining(kind -> {
            var components = (ObjectNode) kind.getValue();
            for (var name : names(components)) {
                var known = components(kind.getKey()).get(name);
                if (known != null && !shape(known).equals(shape(components.get(name)))) {
                    var renamed = capital(service) + name;
                    renames.add(kind.getKey() + "/" + name + " of " + service + " is " + renamed);
                    components.set(renamed, components.remove(name));
                    var prefix = "#/components/" + kind.getKey() + "/";
                    rewriteReferences(own, prefix + name, prefix + renamed);
                }
            }
        });
    }

    /** A component without the words that explain it: two services may explain the same thing differently. */
    private static JsonNode shape(JsonNode component) {
        var shape = component.deepCopy();
        shape.findParents("description").forEach(parent -> {
            // A property may have that name as well, and is a schema then.
            if (parent.get("description").isTextual()) {
                ((ObjectNode) parent).remove("description");
            }
        });
        return shape;
    }

    private ObjectNode components(String kind) {
        return ((ObjectNode) merged.get("components")).withObjectProperty(kind);
    }

    private static void rewriteReferences(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object) {
            for (var name : names(object)) {
                var value = object.get(name);
                if (value.isTextual() && value.textValue().equals(from)) {
                    object.set(name, TextNode.valueOf(to));
                } else {
                    rewriteReferences(value, from, to);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> rewriteReferences(element, from, to));
        }
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
