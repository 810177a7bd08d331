package dev.afterword.incidents.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.estimate.Survival.Watched;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.statistics.IncidentFact.WindowedImpact;
import dev.afterword.incidents.statistics.SeverityCourse.SeverityStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DurationArithmeticTest {

    private static final Instant TEN = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant NOW = TEN.plus(Duration.ofDays(2));

    @Test
    void aGrayMinuteCountsItsWeightAndGrayIsToldApart() {
        // 30 minutes worse than gray and 20 gray ones at a half each.
        var incidents = times(5, i -> windowed(30, 20));

        assertThat(of(Measure.IMPACT_DURATION, incidents, List.of()).median()).isEqualTo(40);
        assertThat(of(Measure.GRAY_DURATION, incidents, List.of()).median()).isEqualTo(20);
        assertThat(of(Measure.GRAY_DURATION, incidents, List.of()).from()).isEqualTo("windowFrom");
    }

    @Test
    void anIncidentThatWasNeverGrayIsNeitherMissingNorZero() {
        var gray = of(Measure.GRAY_DURATION, times(5, i -> windowed(30, 0)), List.of());

        assertThat(gray.n()).isZero();
        assertThat(gray.leftOutMissing()).isZero();
    }

    @Test
    void acknowledgingIsMeasuredFromTheFirstSignalAndNotFromTheDeclaration() {
        var incidents = times(
                5, i -> fact(Moments.NONE.with(Moment.DECLARED, at(10)).with(Moment.ACKNOWLEDGED, at(12)), at(4)));

        var duration = of(Measure.TIME_TO_ACKNOWLEDGE, incidents, List.of());

        assertThat(duration.from()).isEqualTo("firstSignal");
        assertThat(duration.median()).isEqualTo(8);
        var without = of(
                Measure.TIME_TO_ACKNOWLEDGE,
                times(5, i -> fact(Moments.NONE.with(Moment.ACKNOWLEDGED, at(12)), null)),
                List.of());
        assertThat(without.n()).isZero();
        assertThat(without.leftOutMissing()).isEqualTo(5);
    }

    @Test
    void whereSomeGoOnTheTestCountsThemAsLongAsTheyWereWatched() {
        var ended = times(8, i -> mitigatedAfter(10 + i));
        var withOpen = times(8, i -> i < 5 ? mitigatedAfter(10 + i) : mitigatedAfter(null));

        var closed = of(Measure.TIME_TO_MITIGATE, ended, ended).comparison();
        assertThat(closed.test()).isEqualTo(Comparison.Test.MANN_WHITNEY);
        var censored = of(Measure.TIME_TO_MITIGATE, withOpen, ended).comparison();
        assertThat(censored.test()).isEqualTo(Comparison.Test.LOG_RANK);
        assertThat(censored.pValue()).isBetween(0d, 1d);
        // All of the finished ones are as long as before, but three have gone on for two days.
        assertThat(of(
                                Measure.TIME_TO_MITIGATE,
                                times(20, i -> i < 5 ? mitigatedAfter(10) : mitigatedAfter(null)),
                                ended)
                        .comparison()
                        .verdict())
                .isEqualTo(Comparison.Verdict.HIGHER);
    }

    @Test
    void timeInASeverityIsCutByItsChanges() {
        // SEV3 for 20 minutes, SEV1 for 40, SEV2 for the last 60; set to SEV0 a day after the end.
        var course = new SeverityCourse(
                "SEV0",
                at(0),
                at(120),
                false,
                List.of(step(20, "SEV3", "SEV1"), step(60, "SEV1", "SEV2"), step(1500, "SEV2", "SEV0")));

        assertThat(course.timeBySeverity(NOW))
                .isEqualTo(Map.of(
                        "SEV3", new Watched(20, true),
                        "SEV1", new Watched(40, true),
                        "SEV2", new Watched(60, true)));
    }

    @Test
    void theSeverityOfAnIncidentThatGoesOnIsStillWatched() {
        var course = new SeverityCourse("SEV2", at(0), null, true, List.of(step(30, "UNKNOWN", "SEV2")));

        assertThat(course.timeBySeverity(at(100)))
                .isEqualTo(Map.of("UNKNOWN", new Watched(30, true), "SEV2", new Watched(70, false)));
    }

    @Test
    void timeInASeverityHasTheSameLimitsAsEveryDuration() {
        var incidents = times(
                5,
                i -> withCourse(
                        new SeverityCourse(i < 4 ? "SEV2" : "SEV1", at(0), at(10 * (i + 1)), false, List.of())));

        var told = SeverityTime.of(incidents, NOW);

        assertThat(told).extracting(SeverityTime::severity).containsExactly("SEV1", "SEV2");
        assertThat(told.get(1).n()).isEqualTo(4);
        assertThat(told.get(1).median()).isNull();
        var five = SeverityTime.of(
                times(5, i -> withCourse(new SeverityCourse("SEV2", at(0), at(10 * (i + 1)), false, List.of()))), NOW);
        assertThat(five.get(0).median()).isEqualTo(30);
        assertThat(five.get(0).p75()).isNull();
    }

    @Test
    void aGainInOneAreaHidesNoLossInAnother() {
        var period = new Period(TEN.minus(Duration.ofDays(7)), TEN.plus(Duration.ofDays(7)));
        var now = times(10, i -> detectedAfter(2, 100 + i));
        var before = times(10, i -> detectedAfter(20 + i, 10 + i));

        var areas = ImprovementArea.of(
                FrequencyStatistics.of(period, now, before), List.of(new SeverityStratum("SEV2", now, before)), NOW);

        assertThat(areas)
                .extracting(ImprovementArea::verdict)
                .containsExactly(
                        ImprovementArea.Verdict.IMPROVED,
                        ImprovementArea.Verdict.WORSENED,
                        ImprovementArea.Verdict.NO_DETECTABLE_CHANGE);
        assertThat(areas.get(0).now()).isEqualTo(2);
        assertThat(areas.get(0).before()).isEqualTo(24.5);
        assertThat(areas.get(2).now()).isEqualTo(5);
        assertThat(areas.get(2).before()).isEqualTo(5);
    }

    /** Severe ones take an hour and slight ones ten minutes, before and now; now there are more severe ones. */
    @Test
    void moreSevereIncidentsAreNoSlowerMitigation() {
        var now = mixed(20, 5);
        var before = mixed(5, 20);

        var strata = SeverityStratum.of(now, before);

        assertThat(strata).extracting(SeverityStratum::severity).containsExactly("SEV1", "SEV3");
        assertThat(strata)
                .extracting(stratum -> DurationStatistics.of(Measure.TIME_TO_MITIGATE, stratum, NOW)
                        .n())
                .containsExactly(20, 5);
        // What a test of all of them together would say.
        assertThat(of(Measure.TIME_TO_MITIGATE, now, before).comparison().verdict())
                .isEqualTo(Comparison.Verdict.HIGHER);
        var mitigation = mitigation(now, before);
        assertThat(mitigation.verdict()).isEqualTo(ImprovementArea.Verdict.NO_DETECTABLE_CHANGE);
        assertThat(mitigation.comparison().test()).isEqualTo(Comparison.Test.STRATIFIED_LOG_RANK);
        assertThat(mitigation.now()).isNull();
        assertThat(mitigation.n()).isEqualTo(25);
    }

    @Test
    void whatGotFasterAtEachSeverityIsFoundOverAllOfThem() {
        var now = mixed(8, 8);
        var before = now.stream()
                .map(incident -> withSeverity(incident.severity(), mitigatedAfter(120)))
                .toList();

        assertThat(mitigation(now, before).verdict()).isEqualTo(ImprovementArea.Verdict.IMPROVED);
        assertThat(mitigation(before, now).verdict()).isEqualTo(ImprovementArea.Verdict.WORSENED);
    }

    @Test
    void aSeverityOfOnePeriodAloneTellsNoChange() {
        var now = times(8, i -> withSeverity("SEV1", mitigatedAfter(60)));
        var before = times(8, i -> withSeverity("SEV3", mitigatedAfter(10)));

        assertThat(mitigation(now, before).verdict()).isEqualTo(ImprovementArea.Verdict.TOO_FEW);
    }

    private static ImprovementArea mitigation(List<IncidentFact> now, List<IncidentFact> before) {
        var period = new Period(TEN.minus(Duration.ofDays(7)), TEN.plus(Duration.ofDays(7)));
        return ImprovementArea.of(FrequencyStatistics.of(period, now, before), SeverityStratum.of(now, before), NOW)
                .get(1);
    }

    private static List<IncidentFact> mixed(int severe, int slight) {
        return Stream.concat(
                        times(severe, i -> withSeverity("SEV1", mitigatedAfter(60 + i % 5))).stream(),
                        times(slight, i -> withSeverity("SEV3", mitigatedAfter(10 + i % 5))).stream())
                .toList();
    }

    private static DurationStatistics of(Measure measure, List<IncidentFact> now, List<IncidentFact> before) {
        return DurationStatistics.of(measure, new SeverityStratum("SEV2", now, before), NOW);
    }

    private static List<IncidentFact> times(int n, java.util.function.IntFunction<IncidentFact> make) {
        return IntStream.range(0, n).mapToObj(make).toList();
    }

    private static IncidentFact mitigatedAfter(Integer minutes) {
        var detected = Moments.NONE.with(Moment.DETECTED, at(0));
        return minutes == null
                ? fact("INVESTIGATING", detected, null, null, null)
                : fact(detected.with(Moment.MITIGATED, at(minutes)), null);
    }

    private static IncidentFact detectedAfter(int minutes, int mitigatedAfter) {
        return fact(
                Moments.NONE
                        .with(Moment.IMPACT_STARTED, at(0))
                        .with(Moment.DETECTED, at(minutes))
                        .with(Moment.MITIGATED, at(minutes + mitigatedAfter)),
                null);
    }

    private static IncidentFact windowed(double worse, double gray) {
        return fact("RESOLVED", Moments.NONE, new WindowedImpact(worse, gray, 0.5, false, false), null, null);
    }

    private static IncidentFact withCourse(SeverityCourse course) {
        return fact("RESOLVED", Moments.NONE, null, null, course);
    }

    private static IncidentFact fact(Moments moments, Instant firstSignal) {
        return fact("RESOLVED", moments, null, firstSignal, null);
    }

    private static IncidentFact withSeverity(String severity, IncidentFact fact) {
        return new IncidentFact(
                fact.id(),
                fact.happenedAt(),
                severity,
                fact.type(),
                fact.status(),
                fact.services(),
                fact.team(),
                fact.moments(),
                fact.flagged(),
                fact.firstNoticedBy(),
                fact.windowed(),
                fact.firstSignal(),
                fact.course(),
                fact.restricted());
    }

    private static IncidentFact fact(
            String status, Moments moments, WindowedImpact windowed, Instant firstSignal, SeverityCourse course) {
        return new IncidentFact(
                UUID.randomUUID(),
                TEN,
                "SEV2",
                "AVAILABILITY",
                status,
                List.of(),
                "payments",
                moments,
                Set.of(),
                null,
                windowed,
                firstSignal,
                course,
                false);
    }

    private static SeverityStep step(int minute, String from, String to) {
        return new SeverityStep(at(minute), from, to);
    }

    private static Instant at(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }
}
