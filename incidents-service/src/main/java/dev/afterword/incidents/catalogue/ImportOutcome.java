package dev.afterword.incidents.catalogue;

import java.util.List;

/**
 * What the import of one entity did, or would do.
 *
 * @param result what became of it
 * @param changed names of the members that changed
 * @param reason why it was left out, or null
 */
public record ImportOutcome(Result result, List<String> changed, String reason) {

    /** What became of an entity. */
    public enum Result {
        CREATED,
        CHANGED,
        UNCHANGED,
        SKIPPED,
        REFERENCE
    }

    public static ImportOutcome created() {
        return new ImportOutcome(Result.CREATED, List.of(), null);
    }

    /** Changed if there are members that did, unchanged otherwise. */
    public static ImportOutcome changed(List<String> members) {
        return new ImportOutcome(members.isEmpty() ? Result.UNCHANGED : Result.CHANGED, members, null);
    }

    public static ImportOutcome skipped(String reason) {
        return new ImportOutcome(Result.SKIPPED, List.of(), reason);
    }

    /** Of an entity that the catalogue has no record of its own for; it explains others. */
    public static ImportOutcome reference() {
        return new ImportOutcome(Result.REFERENCE, List.of(), null);
    }
}
