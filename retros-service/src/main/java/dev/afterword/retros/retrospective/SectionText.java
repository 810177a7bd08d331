package dev.afterword.retros.retrospective;

import dev.afterword.retros.draft.SectionKey;

/**
 * The text of a section at one point of its history.
 *
 * @param retrospective the document
 * @param key which section
 * @param body Markdown
 * @param changes how many changes made it so
 */
public record SectionText(RetrospectiveHandle retrospective, SectionKey key, String body, long changes) {
    static SectionText of(Retrospective retrospective, RetrospectiveSection section) {
        return new SectionText(RetrospectiveHandle.of(retrospective), section.key(), section.body(), section.changes());
    }
}
