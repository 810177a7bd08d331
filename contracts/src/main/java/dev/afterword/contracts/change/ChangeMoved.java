package dev.afterword.contracts.change;

import dev.afterword.contracts.Access;
import java.time.Instant;
import java.util.UUID;

/**
 * The system that told of a change in production said something new of it.
 *
 * @param id id of the change
 * @param kind DEPLOY, CANARY_STAGE, FLAG, CONFIG or ROLLBACK
 * @param state PLANNED, STARTED, FINISHED, CANCELED, FAILED or ROLLED_BACK
 * @param service key of the service that was changed
 * @param environment where
 * @param at when it happened
 * @param finishedAt when it ended, or null
 * @param summary one line
 * @param version what runs after it, or null
 * @param source system that told of it
 * @param externalId its id there, or null
 * @param access who may see it
 */
public record ChangeMoved(
        UUID id,
        String kind,
        String state,
        String service,
        String environment,
        Instant at,
        Instant finishedAt,
        String summary,
        String version,
        String source,
        String externalId,
        Access access)
        implements ChangeEvent {}
