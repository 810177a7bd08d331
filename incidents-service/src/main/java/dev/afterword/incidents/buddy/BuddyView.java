package dev.afterword.incidents.buddy;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody whom the caller trusts to be asked.
 *
 * @param person who
 * @param kind whether for anything or for a certain thing
 * @param note what for, or null
 * @param addedAt since when
 */
@Schema(name = "Buddy")
record BuddyView(PersonRef person, BuddyKind kind, String note, Instant addedAt) {}
