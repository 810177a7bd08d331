package dev.afterword.contracts.change;

import dev.afterword.contracts.Access;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change in production was recorded.
 *
 * @param id id of the change
 * @param kind DEPLOY, CANARY_STAGE, FLAG, CONFIG or ROLLBACK
 * @param service key of the service that was changed
 * @param environment where
 * @param at when it happened
 * @param summary one line
 * @param actor who or what made it, as the source says, or null
 * @param url where to read more, or null
 * @param version what runs after it, or null
 * @param source system that told of it
 * @param externalId its id there, or null
 * @param share part of the users who have it, from 0 to 1, or null
 * @param users who they are, or null
 * @param features keys of the features that it is about
 * @param iteration name of the set of features, or null
 * @param rollbackExtent FULL or FEATURE for a rollback, else null
 * @param rollsBack the change that a rollback takes back, or null
 * @param access who may see it
 */
public record ChangeRecorded(
        UUID id,
        String kind,
        String service,
        String environment,
        Instant at,
        String summary,
        String actor,
        String url,
        String version,
        String source,
        String externalId,
        BigDecimal share,
        String users,
        List<String> features,
        String iteration,
        String rollbackExtent,
        UUID rollsBack,
        Access access)
        implements ChangeEvent {}
