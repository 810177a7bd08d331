package dev.afterword.retros.cause;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing led to another.
 *
 * @param from id of the node it leads from
 * @param to id of the node it leads to
 * @param kind how it led to it
 * @param because what makes it so, or null while nobody has said
 */
public record CausalLinkView(
        UUID id,
        UUID from,
        UUID to,
        LinkKind kind,
        String because,
        PersonView recordedBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
