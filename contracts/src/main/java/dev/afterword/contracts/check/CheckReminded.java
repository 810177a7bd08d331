package dev.afterword.contracts.check;

import dev.afterword.contracts.Access;
import java.time.Instant;
import java.util.UUID;

/**
 * A check is overdue; told once for each date that it was due at.
 *
 * @param id id of the check
 * @param name what people call it
 * @param service key of the service whose data or behaviour is checked
 * @param dueAt when it was due
 * @param ownerTeam team that sees to it, or null
 * @param ownerId id of the person who sees to it, or null
 * @param access who may see it
 */
public record CheckReminded(
        UUID id, String name, String service, Instant dueAt, String ownerTeam, String ownerId, Access access)
        implements CheckEvent {}
