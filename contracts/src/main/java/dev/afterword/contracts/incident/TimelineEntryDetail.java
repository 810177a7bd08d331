package dev.afterword.contracts.incident;

/**
 * What an entry of a kind tells beside its text; fields of other kinds are null.
 *
 * @param mitigation what was tried, for example FEATURE_ROLLBACK, or null
 * @param result what came of it, for example WORKED, or null
 * @param miscommunication REDUNDANT, SKIPPED or EXPECTATION, or null
 * @param runbook name or address of a runbook, or null
 * @param rationale why another way than the runbook's was taken, or null
 * @param stage part of a rollout, or null
 * @param role role that was taken, given back or handed over, or null
 * @param from what it was before a change, or null
 * @param to what it is since a change, or null
 */
public record TimelineEntryDetail(
        String mitigation,
        String result,
        String miscommunication,
        String runbook,
        String rationale,
        String stage,
        String role,
        String from,
        String to) {}
