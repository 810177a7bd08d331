package dev.afterword.retros.markdown;

import java.util.List;

/**
 * What a document's text changed.
 *
 * @param sections keys of the sections whose text is another one now
 */
record WrittenView(List<String> sections) {}
