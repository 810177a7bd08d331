package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.incidents.catalogue.ImportOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity of a file, read.
 *
 * @param target what it becomes
 * @param kind kind as the file calls it
 * @param key its key, or null where it has none
 * @param place where it stands in the file
 * @param patch what it says, as a merge patch of the record that it becomes
 * @param notices what of it is not kept, and why
 * @param problem why it is left out, or null
 */
record ImportItem(
        Target target, String kind, String key, String place, ObjectNode patch, List<String> notices, String problem) {

    enum Target {
        SERVICE,
        SYSTEM,
        /** Explains other entities and has no record of its own. */
        REFERENCE,
        /** Left out. */
        NOTHING
    }

    static ImportItem leftOut(String kind, String key, String place, String problem) {
        return new ImportItem(Target.NOTHING, kind, key, place, null, List.of(), problem);
    }

    boolean becomes(Target wanted) {
        return target == wanted;
    }

    ImportItem leftOut(String why) {
        return leftOut(kind, key, place, why);
    }

    ImportItem withNotice(String notice) {
        var all = new ArrayList<>(notices);
        all.add(notice);
        return new ImportItem(target, kind, key, place, patch, all, problem);
    }

    ImportedEntityView view(ImportOutcome outcome) {
        return new ImportedEntityView(
                kind, key, place, outcome.result(), outcome.changed(), outcome.reason(), List.copyOf(notices));
    }
}
