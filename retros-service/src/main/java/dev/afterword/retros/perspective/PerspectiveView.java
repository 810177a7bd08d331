package dev.afterword.retros.perspective;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody saw, knew and expected at the time.
 *
 * @param saw what could be seen then, or null
 * @param knew what was known then, or null
 * @param expected what was expected to happen, or null
 * @param anonymous whether nothing is kept of who told it; then it has no author and no times either
 * @param author who told it, or null
 * @param toldAt when it was told, or null
 * @param updatedAt when it was last changed, or null
 */
record PerspectiveView(
        UUID id,
        String saw,
        String knew,
        String expected,
        boolean anonymous,
        PersonView author,
        long version,
        Instant toldAt,
        Instant updatedAt) {}
