package dev.afterword.incidents.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.statistics.StatisticsRepository.Engagement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HumanCostTest {

    private static final HumanCostConfig CONFIG = new Usual(
            ZoneId.of("UTC"),
            LocalTime.of(18, 0),
            LocalTime.of(22, 0),
            LocalTime.of(7, 0),
            1.5,
            2,
            5,
            1 / 3d,
            1 / 3d,
            1 / 3d);

    private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");
    private static final Period WEEK = new Period(MONDAY, MONDAY.plus(Duration.ofDays(7)));

    private final List<IncidentFact> incidents = new ArrayList<>();
    private final List<Engagement> work = new ArrayList<>();

    @Test
    void twoRolesAtOnceCountOnceAndNightsCountMore() {
        var time = WorkedTime.of(
                List.of(
                        engagement("a", "2026-06-01T20:00:00Z", "2026-06-01T23:00:00Z"),
                        engagement("a", "2026-06-01T21:00:00Z", "2026-06-02T08:00:00Z")),
                CONFIG);

        // 20 to 22 evening, 22 to 7 night, 7 to 8 day.
        assertThat(time.hours()).isEqualTo(12);
        assertThat(time.eveningHours()).isEqualTo(2);
        assertThat(time.nightHours()).isEqualTo(9);
        assertThat(time.weightedHours()).isEqualTo(2 * 1.5 + 9 * 2 + 1);
        assertThat(time.nights()).hasSize(1);
    }

    @Test
    void theIndexIsHundredForATeamThatDoesAsItAlwaysDid() {
        // One incident a week of three people for an hour each, for 26 weeks before and five in the period of five
        // weeks.
        for (var week = -26; week < 5; week++) {
            incident(MONDAY.plus(Duration.ofDays(7L * week)).plus(Duration.ofHours(10)), "a", "b", "c");
        }
        var period = new Period(MONDAY, MONDAY.plus(Duration.ofDays(35)));

        var cost = cost(period);

        assertThat(cost.incidentsPerWeek()).isEqualTo(1);
        assertThat(cost.medianResponders()).isEqualTo(3);
        assertThat(cost.medianEngagedHours()).isEqualTo(3);
        assertThat(cost.engagedHours()).isEqualTo(15);
        assertThat(cost.index()).isEqualTo(100, within(1e-9));
        assertThat(cost.interruptedNights()).isZero();
        assertThat(cost.concentration()).isNull();
        assertThat(cost.suppressed()).isNull();
    }

    @Test
    void nothingIsToldOfFewerThanThreePeople() {
        for (var i = 0; i < 6; i++) {
            incident(MONDAY.plus(Duration.ofHours(10 + i)), "a", "b");
        }

        var cost = cost(WEEK);

        assertThat(cost.incidents()).isEqualTo(6);
        assertThat(cost.engagedHours()).isNull();
        assertThat(cost.nightHours()).isNull();
        assertThat(cost.interruptedNights()).isNull();
        assertThat(cost.medianResponders()).isNull();
        assertThat(cost.suppressed()).contains("Fewer than 3 people");
    }

    @Test
    void thereIsNoIndexBelowFiveIncidents() {
        for (var i = 0; i < 4; i++) {
            incident(MONDAY.plus(Duration.ofHours(10 + i)), "a", "b", "c");
        }

        var cost = cost(WEEK);

        assertThat(cost.engagedHours()).isEqualTo(12);
        assertThat(cost.index()).isNull();
        assertThat(cost.medianEngagedHours()).isNull();
        assertThat(cost.suppressed()).contains("Fewer than 5 incidents of the period");
    }

    @Test
    void concentrationIsTheShareOfTheBusiestTenthOfTenOrMore() {
        for (var i = 0; i < 9; i++) {
            incident(MONDAY.plus(Duration.ofHours(9)), "p" + i);
        }
        for (var i = 0; i < 11; i++) {
            incident(MONDAY.plus(Duration.ofHours(8 + i)), "p9");
        }

        assertThat(cost(WEEK).concentration()).isEqualTo(0.55, within(1e-9));
    }

    private TeamCost cost(Period period) {
        return HumanCostView.of(period, period.before(26), "all", CONFIG, incidents, work)
                .teams()
                .get(0);
    }

    /** An incident at which each of the people was at work for an hour. */
    private void incident(Instant at, String... people) {
        var id = UUID.randomUUID();
        incidents.add(new IncidentFact(
                id, at, "SEV2", "AVAILABILITY", "RESOLVED", List.of(), "payments", Moments.NONE, Set.of(), null, null));
        for (var person : people) {
            work.add(new Engagement(id, person, at, at.plus(Duration.ofHours(1))));
        }
    }

    private static Engagement engagement(String person, String from, String to) {
        return new Engagement(new UUID(0, 1), person, Instant.parse(from), Instant.parse(to));
    }

    /** What the service has unless told otherwise. */
    private record Usual(
            ZoneId zone,
            LocalTime evening,
            LocalTime night,
            LocalTime morning,
            double eveningWeight,
            double nightWeight,
            int responderMinutes,
            double frequencyWeight,
            double respondersWeight,
            double hoursWeight)
            implements HumanCostConfig {}
}
