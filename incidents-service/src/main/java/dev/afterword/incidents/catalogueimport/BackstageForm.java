package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.incidents.catalogueimport.ImportItem.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Entities as Backstage's {@code catalog-info.yaml} has them. Components become services and systems become systems;
 * groups and domains explain who owns what and what it is for.
 */
final class BackstageForm {

    private static final String TIER = "afterword.dev/tier";
    private static final String CONTACT = "afterword.dev/contact";
    private static final Set<String> LIFECYCLES = Set.of("experimental", "production", "deprecated");

    /** What groups and domains of the same file say, by kind and key. */
    private final Map<String, JsonNode> explanations = new HashMap<>();

    BackstageForm(List<EntityDocument> documents) {
        for (var document : documents) {
            var kind = document.content().path("kind").asText("").toLowerCase(Locale.ROOT);
            if (kind.equals("group") || kind.equals("domain")) {
                var name = document.content().path("metadata").path("name").asText("");
                explanations.put(kind + " " + name.toLowerCase(Locale.ROOT), document.content());
            }
        }
    }

    ImportItem read(EntityDocument document) {
        var root = new Members(document.content(), "");
        var kind = root.text("kind");
        root.text("apiVersion");
        if (kind == null) {
            return ImportItem.leftOut(
                    "entity", null, document.place(), "has neither a kind nor the lists services or systems");
        }
        var metadata = root.child("metadata");
        var name = metadata.text("name");
        if (name == null || !EntityRef.of(name, kind).hasKey()) {
            return ImportItem.leftOut(
                    kind, name, document.place(), "metadata.name must be letters, digits, dots, dashes, at most 60");
        }
        var entity = new Reading(kind, name.toLowerCase(Locale.ROOT), document.place(), root, metadata);
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "component" -> service(entity);
            case "system" -> system(entity);
            case "group", "domain" -> entity.becomes(Target.REFERENCE, null);
            default ->
                ImportItem.leftOut(kind, entity.key(), document.place(), "the catalogue has no entities of this kind");
        };
    }

    /** An entity in the course of being read. */
    private record Reading(
            String kind, String key, String place, Members root, Members metadata, Members spec, List<String> notices) {

        Reading(String kind, String key, String place, Members root, Members metadata) {
            this(kind, key, place, root, metadata, root.child("spec"), new ArrayList<>());
        }

        ImportItem becomes(Target target, ObjectNode patch) {
            if (target != Target.REFERENCE) {
                for (var members : List.of(root, metadata, spec)) {
                    members.left().forEach(name -> notices.add(name + " is not kept"));
                }
            }
            return new ImportItem(target, kind, key, place, patch, notices, null);
        }
    }

    private ImportItem service(Reading entity) {
        var annotations = entity.metadata().map("annotations");
        var patch = common(entity, annotations);
        tier(entity, patch, annotations);
        Entities.putTexts(patch, "tags", entity.metadata().texts("tags"));
        Entities.putMap(patch, "annotations", annotations);
        var links = entity.metadata().links("links");
        if (links != null) {
            patch.set("links", links);
        }
        lifecycle(entity, patch);
        var system = entity.spec().text("system");
        Entities.putText(
                patch,
                "system",
                system == null ? null : EntityRef.of(system, "system").key());
        dependsOn(entity, patch);
        return entity.becomes(Target.SERVICE, patch);
    }

    private ImportItem system(Reading entity) {
        var patch = common(entity, entity.metadata().map("annotations"));
        var domain = entity.spec().text("domain");
        if (domain != null) {
            var ref = EntityRef.of(domain, "domain");
            var title = explanation("domain", ref.key())
                    .path("metadata")
                    .path("title")
                    .asText("");
            patch.put("domain", title.isBlank() ? ref.key() : title);
        }
        return entity.becomes(Target.SYSTEM, patch);
    }

    private ObjectNode common(Reading entity, Map<String, String> annotations) {
        var patch = JsonNodeFactory.instance.objectNode();
        var title = entity.metadata().text("title");
        patch.put("name", title == null ? entity.key() : title);
        Entities.putText(patch, "description", entity.metadata().text("description"));
        var namespace = entity.metadata().text("namespace");
        if (namespace != null && !namespace.equals("default")) {
            entity.notices().add("metadata.namespace " + namespace + " is not kept");
        }
        owner(entity, patch);
        Entities.putText(patch, "contact", annotation(annotations, CONTACT));
        return patch;
    }

    private void owner(Reading entity, ObjectNode patch) {
        var owner = entity.spec().text("owner");
        if (owner == null) {
            return;
        }
        var ref = EntityRef.of(owner, "group");
        if (!ref.kind().equals("group")) {
            entity.notices().add("spec.owner " + owner + " is not kept: a service belongs to a team");
            return;
        }
        patch.put("team", ref.key());
        var email = explanation("group", ref.key())
                .path("spec")
                .path("profile")
                .path("email")
                .asText("");
        Entities.putText(patch, "contact", email.isBlank() ? null : email);
    }

    /** The annotation is ours and means a tier; a label of that name may mean anything, such as a layer. */
    private static void tier(Reading entity, ObjectNode patch, Map<String, String> annotations) {
        var label = annotation(entity.metadata().map("labels"), "tier");
        var ours = annotation(annotations, TIER);
        if (ours != null || label == null || Entities.isTier(label)) {
            Entities.putTier(patch, ours == null ? label : ours);
        } else {
            entity.notices().add("metadata.labels.tier " + label + " is not kept: a tier is 1, 2, 3 or 4");
        }
    }

    private static void lifecycle(Reading entity, ObjectNode patch) {
        var lifecycle = entity.spec().text("lifecycle");
        if (lifecycle == null) {
            return;
        }
        if (LIFECYCLES.contains(lifecycle.toLowerCase(Locale.ROOT))) {
            patch.put("lifecycle", lifecycle.toUpperCase(Locale.ROOT));
        } else {
            entity.notices().add("spec.lifecycle " + lifecycle + " is not known and not kept");
        }
    }

    private static void dependsOn(Reading entity, ObjectNode patch) {
        var texts = entity.spec().texts("dependsOn");
        if (texts == null) {
            return;
        }
        var keys = new ArrayList<String>();
        for (var text : texts) {
            var ref = EntityRef.of(text, "component");
            if (ref.kind().equals("component")) {
                keys.add(ref.key());
            } else {
                entity.notices().add("spec.dependsOn " + text + " is not kept: it is no component");
            }
        }
        Entities.putTexts(patch, "dependsOn", keys);
    }

    private JsonNode explanation(String kind, String key) {
        return explanations.getOrDefault(kind + " " + key, JsonNodeFactory.instance.missingNode());
    }

    private static String annotation(Map<String, String> annotations, String name) {
        return annotations == null ? null : annotations.get(name);
    }
}
