package dev.afterword.incidents.canreport;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How things were, as somebody told it.
 *
 * @param entryId id of the timeline entry that tells it
 * @param condition what the state was
 * @param actions what was being done
 * @param needs what was needed, or null for nothing
 * @param actor who told it
 * @param at when
 */
@Schema(name = "CanReport")
record CanReportView(UUID entryId, String condition, String actions, String needs, PersonRef actor, Instant at) {}
