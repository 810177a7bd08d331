package dev.afterword.incidents.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the response to an incident goes on.
 *
 * @param id the incident itself, or the one at the end of its merges
 * @param open whether it is neither over nor set aside
 * @param seenByEverybody whether everybody in the organisation may see it
 * @param endedAt when it was over or was set aside, null while it is open
 */
public record IncidentStanding(UUID id, boolean open, boolean seenByEverybody, Instant endedAt) {}
