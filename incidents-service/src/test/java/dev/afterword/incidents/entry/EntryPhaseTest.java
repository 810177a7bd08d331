package dev.afterword.incidents.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EntryPhaseTest {

    private static final Instant START = Instant.parse("2026-01-02T10:00:00Z");

    @Property
    void everyInstantHasExactlyOnePhaseWhateverMomentsAreKnown(
            @ForAll("moments") Moments moments, @ForAll @IntRange(min = -100, max = 100) int minute) {
        var at = START.plusSeconds(minute * 60L);
        var phases = Arrays.stream(EntryPhase.values())
                .filter(phase -> phase.within(moments).holds(at))
                .toList();
        assertThat(phases).containsExactly(EntryPhase.of(moments, at));
    }

    @Property
    void laterInstantsAreNeverInEarlierPhases(
            @ForAll("moments") Moments moments,
            @ForAll @IntRange(min = -100, max = 100) int minute,
            @ForAll @IntRange(min = 0, max = 100) int later) {
        var at = START.plusSeconds(minute * 60L);
        assertThat(EntryPhase.of(moments, at.plusSeconds(later * 60L)))
                .isGreaterThanOrEqualTo(EntryPhase.of(moments, at));
    }

    @Test
    void withoutAnyMomentEverythingIsResponse() {
        assertThat(EntryPhase.of(Moments.NONE, START)).isEqualTo(EntryPhase.RESPONSE);
    }

    @Test
    void anImpactThatNobodyKnowsOfIsOnset() {
        var moments = Moments.NONE.with(Moment.IMPACT_STARTED, START);
        assertThat(EntryPhase.of(moments, START.minusSeconds(1))).isEqualTo(EntryPhase.BEFORE);
        assertThat(EntryPhase.of(moments, START.plusSeconds(9999))).isEqualTo(EntryPhase.ONSET);
    }

    @Test
    void whatHappensAtTheMomentOfResolutionIsStillRecovery() {
        var moments = Moments.NONE
                .with(Moment.DETECTED, START)
                .with(Moment.MITIGATED, START.plusSeconds(60))
                .with(Moment.RESOLVED, START.plusSeconds(120));
        assertThat(EntryPhase.of(moments, START.plusSeconds(60))).isEqualTo(EntryPhase.RESPONSE);
        assertThat(EntryPhase.of(moments, START.plusSeconds(120))).isEqualTo(EntryPhase.RECOVERY);
        assertThat(EntryPhase.of(moments, START.plusSeconds(121))).isEqualTo(EntryPhase.AFTER);
    }

    @Provide
    Arbitrary<Moments> moments() {
        var instant = Arbitraries.integers()
                .between(-90, 90)
                .map(minute -> START.plusSeconds(minute * 60L))
                .injectNull(0.3);
        return Arbitraries.of(Moment.values()).list().ofMaxSize(9).flatMap(chosen -> instant.list()
                .ofSize(chosen.size())
                .map(instants -> {
                    var moments = Moments.NONE;
                    for (int i = 0; i < chosen.size(); i++) {
                        moments = moments.with(chosen.get(i), instants.get(i));
                    }
                    return moments;
                }));
    }
}
