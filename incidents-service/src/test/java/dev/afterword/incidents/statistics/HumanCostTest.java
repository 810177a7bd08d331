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
            12,
            LocalTime.of(8, 0),
            2,
            6,
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

    @Test
    void timeInCommandIsToldOfMonthsWithThreeCommandersAndOfNobody() {
        var months = new Period(Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2026-08-01T00:00:00Z"));
        // June: three commanders. July: two, whose hours would be each other's.
        incident(MONDAY.plus(Duration.ofDays(3)), "commander a", "commander b", "x");
        incident(MONDAY.plus(Duration.ofDays(4)), "commander c", "y", "z");
        incident(MONDAY.plus(Duration.ofDays(33)), "commander a", "x", "y", "z");
        incident(MONDAY.plus(Duration.ofDays(34)), "commander b", "x", "y", "z");

        var command = cost(months).command();

        assertThat(command.incidents()).isEqualTo(2);
        assertThat(command.withheld()).isEqualTo(2);
        assertThat(command.hours()).isEqualTo(3);
        assertThat(command.medianHours()).as("fewer than five incidents").isNull();
    }

    @Test
    void theMedianTimeInCommandIsThatOfAnIncidentAndNothingIsToldOfTwoCommanders() {
        for (var i = 0; i < 6; i++) {
            incident(MONDAY.plus(Duration.ofHours(10 + 2 * i)), "commander " + i % 3, "x");
        }
        assertThat(cost(WEEK).command().medianHours()).isEqualTo(1);
        assertThat(cost(WEEK).command().hours()).isEqualTo(6);

        incidents.clear();
        work.clear();
        for (var i = 0; i < 6; i++) {
            incident(MONDAY.plus(Duration.ofHours(10 + 2 * i)), "commander " + i % 2, "x", "y");
        }
        assertThat(cost(WEEK).command()).isEqualTo(new CommandTime(0, 6, null, null));
    }

    private TeamCost cost(Period period) {
        return HumanCostView.of(period, period.before(26), "all", CONFIG, incidents, work)
                .teams()
                .get(0);
    }

    @Test
    void theHoursOfAMonthInWhichOnePersonWorkedAreInNoFigure() {
        // June: three people, an hour each. July: one person, once. August: four people, an hour each.
        incident(MONDAY.plus(Duration.ofDays(3)), "a", "b", "c");
        incident(Instant.parse("2026-07-10T10:00:00Z"), "a");
        incident(Instant.parse("2026-08-10T10:00:00Z"), "a", "b", "c", "d");

        var june = cost(new Period(MONDAY, Instant.parse("2026-07-01T00:00:00Z")));
        var juneAndJuly = cost(new Period(MONDAY, Instant.parse("2026-08-01T00:00:00Z")));
        var all = cost(new Period(MONDAY, Instant.parse("2026-09-01T00:00:00Z")));

        assertThat(june.engagedHours()).isEqualTo(3);
        assertThat(juneAndJuly.engagedHours()).isEqualTo(3);
        assertThat(juneAndJuly.incidents()).isEqualTo(2);
        assertThat(juneAndJuly.withheld()).isEqualTo(1);
        assertThat(all.engagedHours()).isEqualTo(7);
    }

    @Test
    void whoSeesARestrictedIncidentLearnsNoHoursOfItsOnePersonEither() {
        incident(MONDAY.plus(Duration.ofDays(3)), "a", "b", "c");
        var openAlone = cost(WEEK).engagedHours();
        incident(MONDAY.plus(Duration.ofDays(4)), true, "d");

        assertThat(cost(WEEK).engagedHours()).isEqualTo(openAlone);
        assertThat(cost(WEEK).withheld()).isEqualTo(1);
        incident(MONDAY.plus(Duration.ofDays(4)), true, "e", "f");
        assertThat(cost(WEEK).engagedHours()).isEqualTo(6);
    }

    @Test
    void periodsAreWholeMonthsThatAreOver() {
        var now = Instant.parse("2026-11-28T10:00:00Z");

        assertThat(months("2026-08-29T00:00:00Z", "2026-11-28T10:00:00Z").wholeMonths(now))
                .isEqualTo(months("2026-08-01T00:00:00Z", "2026-11-01T00:00:00Z"));
        assertThat(months("2026-03-05T00:00:00Z", "2026-05-03T00:00:00Z").wholeMonths(now))
                .isEqualTo(months("2026-03-01T00:00:00Z", "2026-06-01T00:00:00Z"));
        assertThat(months("2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z").wholeMonths(now))
                .isEqualTo(months("2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z"));
        assertThat(months("2026-11-20T00:00:00Z", "2026-11-28T00:00:00Z").wholeMonths(now))
                .isEqualTo(months("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"));
    }

    @Test
    void incidentsAreCountedByShiftOfTwelveHours() {
        // Monday's day shift has three, its night shift two (one of them on Tuesday at 7), Tuesday's day shift one.
        for (var at : List.of("01T08:00", "01T12:00", "01T19:59", "01T20:00", "02T07:00", "02T08:30")) {
            incident(Instant.parse("2026-06-" + at + ":00Z"));
        }

        var shifts = cost(WEEK).shifts();

        assertThat(shifts.shifts()).isEqualTo(14);
        assertThat(shifts.perShift()).isEqualTo(6 / 14d, within(1e-9));
        assertThat(shifts.busiest()).isEqualTo(3);
        assertThat(shifts.overLimit()).isEqualTo(1);
    }

    @Test
    void theLoadOfARunningQuarterIsThatOfItsMonthsThatAreOver() {
        for (var week = -26; week < 9; week++) {
            incident(Instant.parse("2026-07-01T10:00:00Z").plus(Duration.ofDays(7L * week)), "a", "b", "c");
        }
        var before = quarter("2026-09-03T00:00:00Z");
        assertThat(before.humanLoad()).isNotNull();

        incident(Instant.parse("2026-09-02T10:00:00Z"), "a", "b", "c", "d", "e", "f");

        var after = quarter("2026-09-03T00:00:00Z");
        assertThat(after.incidents()).isEqualTo(before.incidents() + 1);
        assertThat(after.humanLoad()).isEqualTo(before.humanLoad());
        assertThat(quarter("2026-07-31T23:59:59Z").humanLoad()).isNull();
    }

    private TeamQuarter quarter(String now) {
        var third = Quarter.touchedBy(months("2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z"))
                .get(0);
        return TeamQuarter.of("payments", third, Instant.parse(now), 1, incidents, work, false, CONFIG);
    }

    private static Period months(String from, String to) {
        return new Period(Instant.parse(from), Instant.parse(to));
    }

    /** An incident at which each of the people was at work for an hour. */
    private void incident(Instant at, String... people) {
        incident(at, false, people);
    }

    private void incident(Instant at, boolean restricted, String... people) {
        var id = UUID.randomUUID();
        incidents.add(new IncidentFact(
                id,
                at,
                "SEV2",
                "AVAILABILITY",
                "RESOLVED",
                List.of(),
                "payments",
                Moments.NONE,
                Set.of(),
                null,
                null,
                null,
                null,
                restricted));
        for (var person : people) {
            work.add(new Engagement(id, person, at, at.plus(Duration.ofHours(1)), person.startsWith("commander")));
        }
    }

    private static Engagement engagement(String person, String from, String to) {
        return new Engagement(new UUID(0, 1), person, Instant.parse(from), Instant.parse(to), false);
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
            int shiftHours,
            LocalTime shiftBegins,
            int shiftLimit,
            double incidentHours,
            double frequencyWeight,
            double respondersWeight,
            double hoursWeight)
            implements HumanCostConfig {}
}
