package dev.afterword.incidents.impact;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value of an impact window or of a cohort that was replaced.
 *
 * @param of id of the window or the cohort
 * @param field which value, for example from
 * @param before value before, or null
 * @param after value after, or null
 * @param reason why, or null
 * @param by who changed it
 * @param at when it was changed
 */
@Schema(name = "ImpactChange")
record ImpactChangeView(UUID of, String field, String before, String after, String reason, PersonRef by, Instant at) {}
