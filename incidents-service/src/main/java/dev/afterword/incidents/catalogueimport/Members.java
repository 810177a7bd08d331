package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of one mapping: takes those that are known, and remembers which nobody asked for. */
final class Members {

    private final JsonNode node;
    private final String path;
    private final Set<String> taken = new LinkedHashSet<>();

    Members(JsonNode node, String path) {
        this.node = node;
        this.path = path;
        if (node != null && !node.isNull() && !node.isObject()) {
            throw CatalogueImportProblems.unfit(path.isEmpty() ? "the entity" : path, "must be a mapping");
        }
    }

    Members child(String name) {
        return new Members(take(name), path(name));
    }

    /** The text, or null where there is none. */
    String text(String name) {
        var value = take(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            throw CatalogueImportProblems.unfit(path(name), "must be text");
        }
        return value.asText().isBlank() ? null : value.asText().strip();
    }

    /** The texts of a list; null where there is no list. */
    List<String> texts(String name) {
        var items = items(name);
        if (items == null) {
            return null;
        }
        var texts = new ArrayList<String>();
        for (var item : items) {
            if (!item.isTextual()) {
                throw CatalogueImportProblems.unfit(path(name), "must be a list of texts");
            }
            texts.add(item.asText().strip());
        }
        return texts;
    }

    /** The items of a list; null where there is no list. */
    List<JsonNode> items(String name) {
        var value = take(name);
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            throw CatalogueImportProblems.unfit(path(name), "must be a list");
        }
        var items = new ArrayList<JsonNode>();
        value.forEach(items::add);
        return items;
    }

    /** All members as texts; null where there is no mapping. */
    Map<String, String> map(String name) {
        var value = take(name);
        if (value == null) {
            return null;
        }
        var members = new Members(value, path(name));
        var texts = new LinkedHashMap<String, String>();
        value.fieldNames().forEachRemaining(member -> texts.put(member, members.text(member)));
        texts.values().removeIf(text -> text == null);
        return texts;
    }

    /** Paths of the members that were not taken. */
    List<String> left() {
        var left = new ArrayList<String>();
        if (node != null && node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                if (!taken.contains(name)) {
                    left.add(path(name));
                }
            });
        }
        return left;
    }

    private JsonNode take(String name) {
        taken.add(name);
        var value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Links of a list of mappings with an address and, mostly, a title. */
    JsonNode links(String name) {
        var items = items(name);
        if (items == null) {
            return null;
        }
        var links = JsonNodeFactory.instance.arrayNode();
        for (var item : items) {
            var link = new Members(item, path(name));
            var url = link.text("url");
            var title = link.text("title");
            links.addObject().put("title", title == null ? url : title).put("url", url);
        }
        return links;
    }
}
