package dev.afterword.incidents.incident.severity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.incident.Impact;
import dev.afterword.incidents.incident.Severity;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityRuleTest {

    private static final Impact NOTHING = new Impact(null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "FULL_OUTAGE, 5, 5, 200000, 60, SEV1",
        "FULL_OUTAGE, 3, 3, 0, 1, SEV2",
        "PARTIAL_OUTAGE, 3, 3, 0, 1, SEV3",
        "DEGRADED, 3, 3, 0, 1, SEV3",
        "GRAY, 3, 3, 0, 1, SEV4",
        "GRAY, 5, 5, 0, 1, SEV3",
        "FULL_OUTAGE, 1, 1, 0, 600, SEV3",
        "NONE, 5, 5, 200000, 600, SEV4"
    })
    void bandsAreWhatTheDocumentationSays(
            ImpactLevel level, int necessity, int importance, long affected, long minutes, Severity severity) {
        assertThat(SeverityRule.severity(cohort(level, necessity, importance, affected, minutes, false)))
                .isEqualTo(severity);
    }

    @Property
    void aBlipOfWhatMattersOutranksALongFailureOfWhatIsRarelyUsed(
            @ForAll @LongRange(max = 5) long blip, @ForAll @LongRange(min = 240, max = 100_000) long failure) {
        var crucial = cohort(ImpactLevel.FULL_OUTAGE, 5, 5, 0, blip, false);
        var seldom = cohort(ImpactLevel.FULL_OUTAGE, 1, 1, 0, failure, false);

        assertThat(SeverityRule.severity(crucial)).isLessThan(SeverityRule.severity(seldom));
    }

    @Property
    void nothingThatIsWorseMakesItLessSevere(
            @ForAll ImpactLevel level,
            @ForAll @IntRange(min = 1, max = 4) int necessity,
            @ForAll @IntRange(min = 1, max = 4) int importance,
            @ForAll @LongRange(max = 1_000_000) long affected,
            @ForAll @LongRange(max = 100_000) long minutes) {
        var severity = SeverityRule.severity(cohort(level, necessity, importance, affected, minutes, false));

        assertThat(List.of(
                        cohort(level, necessity + 1, importance, affected, minutes, false),
                        cohort(level, necessity, importance + 1, affected, minutes, false),
                        cohort(level, necessity, importance, affected * 10, minutes, false),
                        cohort(level, necessity, importance, affected, minutes * 2, false),
                        cohort(level, necessity, importance, affected, minutes, true)))
                .allSatisfy(worse -> assertThat(SeverityRule.severity(worse)).isLessThanOrEqualTo(severity));
    }

    @Property
    void dataLostOrExposedIsSev2AtLeast(@ForAll ImpactLevel level, @ForAll @LongRange(max = 1_000_000) long affected) {
        assertThat(SeverityRule.severity(cohort(level, 1, 1, affected, 1, true)))
                .isLessThanOrEqualTo(affected >= 10_000 ? Severity.SEV0 : Severity.SEV2);
    }

    @Test
    void theWorstCohortDecidesAndIsNamed() {
        var computed = SeverityRule.of(List.of(
                cohort(ImpactLevel.GRAY, 1, 1, 0, 1, false), cohort(ImpactLevel.FULL_OUTAGE, 5, 5, 0, 1, false)));

        assertThat(computed)
                .isEqualTo(new ComputedSeverity(
                        Severity.SEV1, "Payers: full outage, necessity 5, importance 5.", SeverityRule.VERSION));
        assertThat(SeverityRule.of(List.of())).isEqualTo(ComputedSeverity.UNKNOWN);
    }

    @Test
    void whatIsUnknownIsNeitherLostNorExposed() {
        assertThat(SeverityRule.of(ImpactSize.NONE, NOTHING)).isEqualTo(ComputedSeverity.UNKNOWN);
        assertThat(SeverityRule.of(ImpactSize.NONE, new Impact(null, Certainty.YES, null, null))
                        .severity())
                .isEqualTo(Severity.SEV2);
    }

    @Test
    void cohortsCompleteWhatIsToldOfTheWholeAndNeverHideAYes() {
        var size = new ImpactSize(Severity.SEV2, "x", null, 70L, null, Certainty.YES, Certainty.NO);

        assertThat(size.with(NOTHING)).isEqualTo(new Impact(70L, Certainty.YES, Certainty.NO, null));
        assertThat(size.with(new Impact(5L, Certainty.NO, Certainty.YES, "x")))
                .isEqualTo(new Impact(5L, Certainty.YES, Certainty.YES, "x"));
    }

    private static Reach cohort(
            ImpactLevel level, int necessity, int importance, long affected, long minutes, boolean data) {
        return new Reach(
                "Payers", level, null, necessity, importance, affected, Duration.ofMinutes(minutes), data, false);
    }
}
