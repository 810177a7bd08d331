package dev.afterword.incidents.breakglass;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An opening of a restricted incident by an administrator.
 *
 * @param id id
 * @param incidentId incident
 * @param person who opened it
 * @param reason why
 * @param openedAt since when
 * @param until until when
 * @param open whether it lasts
 */
@Schema(name = "BreakGlass")
record BreakGlassView(
        UUID id, UUID incidentId, PersonRef person, String reason, Instant openedAt, Instant until, boolean open) {}
