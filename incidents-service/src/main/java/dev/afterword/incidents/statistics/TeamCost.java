package dev.afterword.incidents.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What incidents cost the people of one team. Figures of people are null below three people, the index and its medians
 * below five incidents, concentration below ten people.
 *
 * @param team responsible team of the incidents; none where they name none
 * @param incidents incidents of the period
 * @param attended of these, those of which it is known that somebody worked on them and that count in figures of people
 * @param withheld of these, those of months in which fewer than three people were at work, or of restricted ones of such
 *     months: no figure of people counts them, so that what differs between two questions is never one person
 * @param incidentsPerWeek F, incidents a week
 * @param medianResponders R, people at work on an incident, median
 * @param medianEngagedHours D, hours of all people together on an incident, median
 * @param engagedHours H, hours of all people on all incidents
 * @param eveningHours of these, in evenings
 * @param nightHours of these, at night
 * @param weightedHours H with evening and night hours weighted
 * @param interruptedNights nights of people that work reached into
 * @param concentration share of H of the busiest tenth of the people
 * @param index human load: 100 is the team's own normal of the 26 weeks before
 * @param baselineIncidents incidents of these 26 weeks
 * @param baselinePerWeek F0
 * @param baselineResponders R0
 * @param baselineHours D0
 * @param shifts incidents per shift of on-call
 * @param command time in command
 * @param suppressed why figures are null, or null
 */
@Schema(name = "TeamHumanCost")
record TeamCost(
        String team,
        int incidents,
        int attended,
        int withheld,
        double incidentsPerWeek,
        Double medianResponders,
        Double medianEngagedHours,
        Double engagedHours,
        Double eveningHours,
        Double nightHours,
        Double weightedHours,
        Integer interruptedNights,
        Double concentration,
        Double index,
        int baselineIncidents,
        double baselinePerWeek,
        Double baselineResponders,
        Double baselineHours,
        ShiftLoad shifts,
        CommandTime command,
        String suppressed) {

    /** A team is measured by this time before. */
    static final int BASELINE_WEEKS = 26;

    /** Below this, hours of people would be hours of a person. */
    static final int FEWEST_PEOPLE = 3;

    private static final int FEWEST_FOR_TENTH = 10;
    private static final int FEWEST_INCIDENTS = 5;

    static TeamCost of(String team, TeamWork now, TeamWork before, CommandTime command, HumanCostConfig config) {
        var people = now.people() >= FEWEST_PEOPLE;
        var medians = people && now.attended() >= FEWEST_INCIDENTS;
        var baseline = before.people() >= FEWEST_PEOPLE && before.attended() >= FEWEST_INCIDENTS;
        return new TeamCost(
                team,
                now.incidents(),
                now.attended(),
                now.withheld(),
                now.perWeek(),
                medians ? now.medianResponders() : null,
                medians ? now.medianHours() : null,
                people ? now.hours() : null,
                people ? now.eveningHours() : null,
                people ? now.nightHours() : null,
                people ? now.weightedHours() : null,
                people ? now.interruptedNights() : null,
                now.people() >= FEWEST_FOR_TENTH ? now.concentration() : null,
                medians && baseline ? index(now, before, config) : null,
                before.incidents(),
                before.perWeek(),
                baseline ? before.medianResponders() : null,
                baseline ? before.medianHours() : null,
                now.shiftLoad(),
                command,
                reason(people, medians, baseline));
    }

    /** The index alone; null where it cannot be told. */
    static Double indexOf(TeamWork now, TeamWork before, HumanCostConfig config) {
        return of(null, now, before, null, config).index();
    }

    /** Null where a part of the baseline is nothing, so that there is no measure. */
    private static Double index(TeamWork now, TeamWork before, HumanCostConfig config) {
        if (before.perWeek() == 0 || before.medianResponders() == 0 || before.medianHours() == 0) {
            return null;
        }
        return 100
                * (config.frequencyWeight() * now.perWeek() / before.perWeek()
                        + config.respondersWeight() * now.medianResponders() / before.medianResponders()
                        + config.hoursWeight() * now.medianHours() / before.medianHours());
    }

    private static String reason(boolean people, boolean medians, boolean baseline) {
        if (!people) {
            return "Fewer than " + FEWEST_PEOPLE + " people were at work: figures would be figures of a person.";
        }
        if (!medians) {
            return "Fewer than " + FEWEST_INCIDENTS + " incidents of the period tell who worked on them.";
        }
        return baseline
                ? null
                : "Fewer than " + FEWEST_INCIDENTS + " incidents of the 26 weeks before tell who worked.";
    }
}
