package dev.afterword.incidents.statistics;

import java.time.Instant;

/**
 * What statistics look at in one deployment.
 *
 * @param at when it happened
 * @param team team of the service it went to, or null
 * @param committedAt when what it brought was committed, or null
 * @param failed whether an incident is related to it that began with it or after it
 * @param recoveredAt when the impact of that incident ended, or null
 * @param rework whether it was made because of an incident: related to one that had begun before
 */
record DeploymentFact(
        Instant at, String team, Instant committedAt, boolean failed, Instant recoveredAt, boolean rework) {}
