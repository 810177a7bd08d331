package dev.afterword.retros.revision;

import dev.afterword.retros.draft.SectionKey;
import java.util.Map;

/**
 * A kept state of a document.
 *
 * @param texts the text of each section
 */
record Revision(RevisionView summary, Map<SectionKey, String> texts) {}
