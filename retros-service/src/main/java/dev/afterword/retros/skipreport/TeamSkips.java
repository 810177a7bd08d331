package dev.afterword.retros.skipreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Skips and discretion of one team. Where there are too few decisions, everything but the name of the team is null.
 *
 * @param team team, or null for incidents that no team is responsible for
 * @param suppressed whether it has too few decisions, or would tell of a team that has
 * @param decisions retrospectives that the policy was asked about
 * @param skipped of them, those that were skipped
 * @param skipRate their share, 0 to 1
 * @param adjustedSkipRate the share that it would be with the severities of the whole organisation
 * @param coveredMix part of the organisation's severities that the team has incidents of; the rest is left out of the
 *     adjustment
 * @param againstPolicy skipped by a person although the policy required or recommended one
 * @param byDiscretion decided by a person
 * @param undecided not decided yet
 */
record TeamSkips(
        @Schema(examples = "payments") String team,
        boolean suppressed,
        Integer decisions,
        Integer skipped,
        @Schema(examples = "0.25") Double skipRate,
        @Schema(examples = "0.21") Double adjustedSkipRate,
        @Schema(examples = "0.9") Double coveredMix,
        Integer againstPolicy,
        Integer byDiscretion,
        Integer undecided) {

    static TeamSkips suppressed(String team) {
        return new TeamSkips(team, true, null, null, null, null, null, null, null, null);
    }
}
