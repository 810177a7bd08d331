package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.EntryDetail;

/**
 * A change as the platform tells it in the story.
 *
 * @param kind kind of the entry
 * @param text what happened, as a sentence
 * @param detail fields of the kind, which can be counted, or null
 */
public record ToldChange(TimelineEntryKind kind, String text, EntryDetail detail) {

    /** A change in words alone. */
    public static ToldChange of(TimelineEntryKind kind, String text) {
        return new ToldChange(kind, text, null);
    }
}
