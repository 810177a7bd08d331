package dev.afterword.retros.skipreport;

/**
 * Decisions about incidents of one team and one severity.
 *
 * @param team team, or null where none is responsible
 * @param severity severity that the policy saw
 * @param decisions retrospectives that the policy was asked about
 * @param skipped of them, those that were skipped
 * @param againstPolicy skipped by a person although the policy required or recommended one
 * @param byDiscretion decided by a person
 * @param undecided not decided yet
 */
record SkipCount(
        String team, String severity, int decisions, int skipped, int againstPolicy, int byDiscretion, int undecided) {}
