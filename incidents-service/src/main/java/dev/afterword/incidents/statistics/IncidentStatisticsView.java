package dev.afterword.incidents.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Statistics of the incidents that the reader may see.
 *
 * @param period incidents that happened in it are counted
 * @param previous the period before, as long, that it is compared with
 * @param referenceClass what is counted, in words
 * @param groupBy what the groups are parted by
 * @param comparisons how many comparisons were made; of twenty without a change one shows one by chance
 * @param grayWeight what a minute counts in IMPACT_DURATION in which services were gray and none was worse
 * @param groups the groups with most incidents first, at most fifty
 * @param groupsLeftOut how many groups of fewer incidents are not told
 */
@Schema(name = "IncidentStatistics")
record IncidentStatisticsView(
        Period period,
        Period previous,
        @Schema(examples = "incidents without exercises, maintenance and near misses, of all severities")
                String referenceClass,
        Grouping groupBy,
        int comparisons,
        @Schema(examples = "0.5") double grayWeight,
        List<Group> groups,
        @Schema(examples = "0") int groupsLeftOut) {

    /**
     * A group of incidents.
     *
     * @param key key of the service, name of the team, severity or type; none where an incident names none; all where
     *     nothing is parted
     * @param frequency how often
     * @param detection who noticed first
     * @param durations how long what takes, of each severity for itself, the worst severity first
     * @param timeInSeverity how long incidents stood at which severity, the worst first
     * @param improvement detection, mitigation and prevention against the period before, each for itself
     */
    @Schema(name = "IncidentStatisticsGroup")
    record Group(
            @Schema(examples = "checkout") String key,
            FrequencyStatistics frequency,
            DetectionStatistics detection,
            List<DurationStatistics> durations,
            List<SeverityTime> timeInSeverity,
            List<ImprovementArea> improvement) {

        /** How many tests were made: of the count, of durations, and of areas that several severities tell. */
        int comparisons() {
            return (int) Stream.of(
                            Stream.of(frequency.comparison()),
                            durations.stream().map(DurationStatistics::comparison),
                            improvement.stream()
                                    .map(ImprovementArea::comparison)
                                    .filter(comparison -> comparison.test() == Comparison.Test.STRATIFIED_LOG_RANK))
                    .flatMap(tests -> tests)
                    .filter(comparison -> comparison.pValue() != null)
                    .count();
        }
    }
}
