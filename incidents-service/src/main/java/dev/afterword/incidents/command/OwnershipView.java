package dev.afterword.incidents.command;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another team took the incident on during the response.
 *
 * @param id id
 * @param fromTeam team before, or null
 * @param toTeam team after, or null
 * @param changedBy who wrote it down
 * @param changedAt when
 */
@Schema(name = "OwnershipChange")
record OwnershipView(UUID id, String fromTeam, String toTeam, PersonRef changedBy, Instant changedAt) {}
