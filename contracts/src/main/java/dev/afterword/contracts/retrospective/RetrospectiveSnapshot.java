package dev.afterword.contracts.retrospective;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A retrospective after a change: all that a consumer needs to know of it.
 *
 * @param id id of the retrospective
 * @param key human key, for example RET-7
 * @param incidentId incident it is about
 * @param incidentKey human key of the incident
 * @param title title
 * @param status UNDECIDED, REQUESTED, DRAFTING, SKIPPED, IN_REVIEW, REVIEWED, PUBLISHED or CLOSED
 * @param requirement REQUIRED, RECOMMENDED, OPTIONAL or NONE
 * @param depth LIGHT, STANDARD or DEEP
 * @param dueAt when it is to be published, or null
 * @param owner who drives the document, or null
 * @param access who may see it, taken from the incident
 */
public record RetrospectiveSnapshot(
        UUID id,
        String key,
        UUID incidentId,
        String incidentKey,
        String title,
        String status,
        String requirement,
        String depth,
        Instant dueAt,
        PersonRef owner,
        Access access) {}
