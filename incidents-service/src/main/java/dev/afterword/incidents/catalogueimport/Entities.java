package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.restkit.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All entities of a file, of whatever form; each key once. */
final class Entities {

    private Entities() {}

    static List<ImportItem> of(List<EntityDocument> documents) {
        var backstage = new BackstageForm(documents);
        var found = new ArrayList<ImportItem>();
        for (var document : documents) {
            if (OwnForm.fits(document.content())) {
                found.addAll(ownForm(document));
            } else {
                found.add(guarded("entity", document.place(), document.content(), item -> backstage.read(document)));
            }
        }
        return eachOnce(found);
    }

    private static List<ImportItem> ownForm(EntityDocument document) {
        try {
            return OwnForm.read(document);
        } catch (ProblemException e) {
            return List.of(ImportItem.leftOut("entity", null, document.place(), reason(e)));
        }
    }

    /** What is wrong with one entity leaves that one out and no other. */
    static ImportItem guarded(String kind, String place, JsonNode item, Function<JsonNode, ImportItem> reader) {
        try {
            return reader.apply(item);
        } catch (ProblemException e) {
            return ImportItem.leftOut(kind, null, place, reason(e));
        }
    }

    static String reason(ProblemException problem) {
        return problem.errors().isEmpty()
                ? problem.getMessage()
                : problem.errors().stream()
                        .map(error -> (error.pointer().startsWith("/")
                                        ? error.pointer().substring(1)
                                        : error.pointer()) + " " + error.message())
                        .collect(Collectors.joining("; "));
    }

    private static List<ImportItem> eachOnce(List<ImportItem> found) {
        var seen = new HashSet<String>();
        return found.stream()
                .map(entity -> entity.key() == null
                                || entity.becomes(ImportItem.Target.NOTHING)
                                || seen.add(entity.target() + " " + entity.key())
                        ? entity
                        : entity.leftOut("the same key stands further up in the file"))
                .toList();
    }

    static void putText(ObjectNode patch, String name, String text) {
        if (text != null) {
            patch.put(name, text);
        }
    }

    static void putTexts(ObjectNode patch, String name, List<String> texts) {
        if (texts != null) {
            var list = patch.putArray(name);
            texts.forEach(list::add);
        }
    }

    static void putMap(ObjectNode patch, String name, Map<String, String> texts) {
        if (texts != null && !texts.isEmpty()) {
            var map = patch.putObject(name);
            texts.forEach(map::put);
        }
    }

    static void putTier(ObjectNode patch, String text) {
        if (text == null) {
            return;
        }
        if (!isTier(text)) {
            throw CatalogueImportProblems.unfit("tier", "must be 1, 2, 3 or 4");
        }
        patch.put("tier", Integer.parseInt(text));
    }

    static boolean isTier(String text) {
        return text.matches("[1-4]");
    }
}
