package dev.afterword.retros.writing;

import dev.afterword.retros.retrospective.SectionText;

/**
 * That typed changes were taken.
 *
 * @param changes how many changes the section has had with them
 */
record TakenView(long changes) {
    static TakenView of(SectionText text) {
        return new TakenView(text.changes());
    }
}
