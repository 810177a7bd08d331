package dev.afterword.incidents.timeline;

import java.time.Instant;

/**
 * What another system says of a fact by now.
 *
 * @param text what it says there; words that tell so where it is gone
 * @param reason how it came to be so, as the history of the entry gives it
 * @param editedAt when it was last edited there, or null where the system does not tell
 * @param gone whether it was deleted there, so that nothing more will come of it
 */
public record SourceEdit(String text, String reason, Instant editedAt, boolean gone) {}
