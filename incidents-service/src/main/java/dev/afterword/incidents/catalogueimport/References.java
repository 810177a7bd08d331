package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Systems and services that entities of a file name.
 *
 * @param systems keys of systems
 * @param services keys of services
 */
record References(Set<String> systems, Set<String> services) {

    /** Whatever the entities name and could be a key. */
    static References of(List<ImportItem> entities) {
        var systems = new HashSet<String>();
        var services = new HashSet<String>();
        for (var entity : entities) {
            if (entity.becomes(ImportItem.Target.SERVICE)) {
                systems.add(entity.patch().path("system").asText(""));
                entity.patch().path("dependsOn").forEach(key -> services.add(key.asText()));
            }
        }
        systems.removeIf(key -> !EntityRef.isKey(key));
        services.removeIf(key -> !EntityRef.isKey(key));
        return new References(systems, services);
    }

    /** The entity without what it names and is not known, each with a notice. */
    ImportItem resolve(ImportItem entity) {
        var patch = entity.patch().deepCopy();
        var resolved = new ImportItem(
                entity.target(), entity.kind(), entity.key(), entity.place(), patch, entity.notices(), null);
        var system = patch.path("system").asText(null);
        if (system != null && !systems.contains(system)) {
            patch.remove("system");
            resolved = resolved.withNotice("system " + system + " is not kept: there is no such system");
        }
        return patch.has("dependsOn") ? dependencies(resolved, patch) : resolved;
    }

    private ImportItem dependencies(ImportItem entity, ObjectNode patch) {
        var resolved = entity;
        var kept = new ArrayList<String>();
        for (var node : patch.get("dependsOn")) {
            var key = node.asText();
            if (services.contains(key) && !key.equals(entity.key())) {
                kept.add(key);
            } else {
                resolved = resolved.withNotice("dependsOn " + key + " is not kept: there is no such service");
            }
        }
        Entities.putTexts(patch, "dependsOn", kept);
        return resolved;
    }
}
