package dev.afterword.retros.retrospective;

import dev.afterword.retros.draft.SectionKey;
import java.util.Map;

/**
 * All that is written in a document.
 *
 * @param texts Markdown of each section
 */
public record DocumentTexts(String title, Map<SectionKey, String> texts) {}
