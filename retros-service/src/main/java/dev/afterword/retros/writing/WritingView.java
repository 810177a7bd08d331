package dev.afterword.retros.writing;

import dev.afterword.retros.retrospective.SectionText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A section as somebody begins to write in it.
 *
 * @param section key of the section
 * @param body its text, in Markdown, with LF as the only line break
 * @param changes how many changes made it so: what is typed on top of it says this number
 */
record WritingView(@Schema(examples = "narrative") String section, String body, long changes) {
    static WritingView of(SectionText text) {
        return new WritingView(text.key().key(), text.body(), text.changes());
    }
}
