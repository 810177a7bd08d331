package dev.afterword.incidents.statistics;

import dev.afterword.incidents.statistics.StatisticsRepository.Engagement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What incidents cost the people of teams, never a person: no name, and nothing of fewer than three people.
 *
 * @param period incidents that happened in it are counted: the calendar months that were asked for, whole, as far as they are
 *     over, in UTC
 * @param baseline the 26 weeks before, by which each team is measured
 * @param referenceClass what is counted, in words
 * @param weights what the figures were made with
 * @param teams the teams with most engaged hours first; none where an incident names no team
 */
@Schema(name = "HumanCost")
record HumanCostView(Period period, Period baseline, String referenceClass, Weights weights, List<TeamCost> teams) {

    /**
     * What the figures were made with.
     *
     * @param frequency weight of F / F0 in the index
     * @param responders weight of R / R0
     * @param hours weight of D / D0
     * @param evening what an evening hour counts
     * @param night what a night hour counts
     * @param eveningFrom evening begins
     * @param nightFrom night begins
     * @param nightUntil night ends
     * @param zone time zone of that clock
     * @param responderMinutes less than this at work does not make a responder
     * @param shiftHours how long a shift of on-call is
     * @param shiftBegins when the first shift of a day begins
     * @param shiftLimit more incidents than this in one shift are too many
     * @param incidentHours hours of work an incident, response and follow-up, by which that limit was set
     */
    @Schema(name = "HumanCostWeights")
    record Weights(
            double frequency,
            double responders,
            double hours,
            double evening,
            double night,
            @Schema(examples = "18:00") String eveningFrom,
            @Schema(examples = "22:00") String nightFrom,
            @Schema(examples = "07:00") String nightUntil,
            @Schema(examples = "UTC") String zone,
            int responderMinutes,
            int shiftHours,
            @Schema(examples = "08:00") String shiftBegins,
            int shiftLimit,
            double incidentHours) {

        static Weights of(HumanCostConfig config) {
            return new Weights(
                    config.frequencyWeight(),
                    config.respondersWeight(),
                    config.hoursWeight(),
                    config.eveningWeight(),
                    config.nightWeight(),
                    config.evening().toString(),
                    config.night().toString(),
                    config.morning().toString(),
                    config.zone().getId(),
                    config.responderMinutes(),
                    config.shiftHours(),
                    config.shiftBegins().toString(),
                    config.shiftLimit(),
                    config.incidentHours());
        }
    }

    static HumanCostView of(
            Period period,
            Period baseline,
            String referenceClass,
            HumanCostConfig config,
            List<IncidentFact> incidents,
            List<Engagement> engagements) {
        var commands = engagements.stream().filter(Engagement::command).toList();
        var byTeam = new LinkedHashMap<String, List<IncidentFact>>();
        incidents.forEach(incident -> byTeam.computeIfAbsent(
                        Grouping.TEAM.keysOf(incident).get(0), first -> new ArrayList<>())
                .add(incident));
        var teams = byTeam.entrySet().stream()
                .map(entry -> TeamCost.of(
                        entry.getKey(),
                        TeamWork.of(period, entry.getValue(), engagements, config),
                        TeamWork.of(baseline, entry.getValue(), engagements, config),
                        CommandTime.of(TeamWork.of(period, entry.getValue(), commands, config)),
                        config))
                .sorted(Comparator.comparing((TeamCost cost) -> cost.engagedHours() == null ? 0 : -cost.engagedHours())
                        .thenComparing(TeamCost::team))
                .toList();
        return new HumanCostView(period, baseline, referenceClass, Weights.of(config), teams);
    }
}
