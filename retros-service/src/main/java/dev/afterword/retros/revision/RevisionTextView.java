package dev.afterword.retros.revision;

import dev.afterword.retros.draft.SectionKey;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kept state of a document with its text.
 *
 * @param sections the sections in their order
 */
record RevisionTextView(RevisionView revision, List<SectionBody> sections) {

    /**
     * A section as it was.
     *
     * @param body Markdown
     */
    @Schema(name = "RevisionSection")
    record SectionBody(@Schema(examples = "narrative") String key, String title, String body) {}

    static RevisionTextView of(Revision revision) {
        var sections = Arrays.stream(SectionKey.values())
                .filter(revision.texts()::containsKey)
                .map(key ->
                        new SectionBody(key.key(), key.title(), revision.texts().get(key)))
                .toList();
        return new RevisionTextView(revision.summary(), sections);
    }
}
