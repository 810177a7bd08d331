package dev.afterword.retros.documentlanguage;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why words stay as they are.
 *
 * @param id id of the dismissal
 * @param reason why
 * @param by who says so
 * @param at when
 */
@Schema(name = "FindingDismissal")
record DismissalView(UUID id, String reason, PersonView by, Instant at) {}
