package dev.afterword.retros.revision;

import dev.afterword.retros.draft.SectionKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two states of a document.
 *
 * @param from number of the earlier state
 * @param to number of the later state; null where that is the document as it is now
 * @param sections the sections that differ, in their order
 */
record RevisionDiffView(int from, Integer to, List<SectionDiff> sections) {

    /**
     * What differs in a section.
     *
     * @param parts pieces in order: without the added ones they are the earlier text, without the removed ones the later
     */
    record SectionDiff(@Schema(examples = "narrative") String key, String title, List<TextDiff.Part> parts) {}

    static RevisionDiffView between(
            int from, Integer to, Map<SectionKey, String> before, Map<SectionKey, String> after) {
        var sections = Arrays.stream(SectionKey.values())
                .filter(key -> !text(before, key).equals(text(after, key)))
                .map(key ->
                        new SectionDiff(key.key(), key.title(), TextDiff.between(text(before, key), text(after, key))))
                .toList();
        return new RevisionDiffView(from, to, sections);
    }

    private static String text(Map<SectionKey, String> texts, SectionKey key) {
        return texts.getOrDefault(key, "");
    }
}
