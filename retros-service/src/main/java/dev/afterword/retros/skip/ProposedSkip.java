package dev.afterword.retros.skip;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A skip that waits for a second person.
 *
 * @param by who wants to skip
 * @param reason why
 * @param at since when
 */
@Schema(name = "ProposedSkip")
record ProposedSkip(PersonView by, String reason, Instant at) {}
