package dev.afterword.retros.revision;

import java.util.List;

/**
 * What was brought back.
 *
 * @param sections keys of the sections whose text is another one now; empty where all were the same already
 */
record RestoredView(List<String> sections) {}
