package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.incidents.catalogueimport.ImportItem.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Our own form: a document with the lists {@code services} and {@code systems}, members named as in the API. */
final class OwnForm {

    private static final List<String> SERVICE_TEXTS = List.of("name", "description", "team", "contact", "system");
    private static final List<String> SYSTEM_TEXTS = List.of("name", "description", "team", "contact", "domain");

    private OwnForm() {}

    static boolean fits(JsonNode content) {
        return content.has("services") || content.has("systems");
    }

    static List<ImportItem> read(EntityDocument document) {
        var root = new Members(document.content(), "");
        var entities = new ArrayList<ImportItem>();
        each(root.items("systems"), "systems", document, entities);
        each(root.items("services"), "services", document, entities);
        root.left()
                .forEach(name -> entities.add(
                        ImportItem.leftOut(name, null, document.place(), "only services and systems are read")));
        return entities;
    }

    private static void each(List<JsonNode> items, String list, EntityDocument document, List<ImportItem> entities) {
        for (int i = 0; items != null && i < items.size(); i++) {
            var kind = list.substring(0, list.length() - 1);
            var place = document.place() + ", " + list + "[" + i + "]";
            entities.add(Entities.guarded(kind, place, items.get(i), item -> entity(kind, place, item)));
        }
    }

    private static ImportItem entity(String kind, String place, JsonNode item) {
        var members = new Members(item, "");
        var key = members.text("key");
        if (key == null || !EntityRef.isKey(key)) {
            return ImportItem.leftOut(
                    kind, key, place, "key must be lower case letters, digits, dots, dashes, at most 60");
        }
        var patch = kind.equals("service") ? service(members) : system(members);
        var notices = members.left().stream().map(name -> name + " is not kept").toList();
        var target = kind.equals("service") ? Target.SERVICE : Target.SYSTEM;
        return new ImportItem(target, kind, key, place, patch, notices, null);
    }

    private static ObjectNode service(Members members) {
        var patch = texts(members, SERVICE_TEXTS);
        Entities.putTier(patch, members.text("tier"));
        var lifecycle = members.text("lifecycle");
        if (lifecycle != null) {
            patch.put("lifecycle", lifecycle.toUpperCase(Locale.ROOT));
        }
        Entities.putTexts(patch, "dependsOn", members.texts("dependsOn"));
        Entities.putTexts(patch, "tags", members.texts("tags"));
        Entities.putMap(patch, "annotations", members.map("annotations"));
        var links = members.links("links");
        if (links != null) {
            patch.set("links", links);
        }
        return patch;
    }

    private static ObjectNode system(Members members) {
        return texts(members, SYSTEM_TEXTS);
    }

    private static ObjectNode texts(Members members, List<String> names) {
        var patch = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> Entities.putText(patch, name, members.text(name)));
        return patch;
    }
}
