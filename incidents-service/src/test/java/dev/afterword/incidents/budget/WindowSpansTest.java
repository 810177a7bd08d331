package dev.afterword.incidents.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowSpansTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant NOW = START.plusSeconds(100 * 60);

    @Test
    void theWorstLevelOfEachMinuteCountsAndTheLargestPart() {
        var span = span(
                window(ImpactLevel.DEGRADED, 0, 20, 0.5),
                window(ImpactLevel.FULL_OUTAGE, 10, 20, null),
                window(ImpactLevel.GRAY, 15, 40, null));

        assertThat(span.byLevel())
                .containsExactly(
                        new LevelMinutesView(ImpactLevel.GRAY, 20, 5),
                        new LevelMinutesView(ImpactLevel.DEGRADED, 10, 5),
                        new LevelMinutesView(ImpactLevel.FULL_OUTAGE, 10, 10));
        assertThat(span.minutes()).isEqualTo(40);
        assertThat(span.fraction()).isEqualTo(0.5, within(1e-9));
        assertThat(span.spans()).isEqualTo(1);
    }

    @Test
    void aGapMakesTwoStretchesAndAnOpenWindowCountsUntilNow() {
        var span = span(window(ImpactLevel.DEGRADED, 0, 10, null), window(ImpactLevel.DEGRADED, 90, null, null));

        assertThat(span.spans()).isEqualTo(2);
        assertThat(span.minutes()).isEqualTo(20);
        assertThat(span.toMoment()).isEqualTo("now");
        assertThat(span.to()).isEqualTo(NOW);
    }

    @Test
    void aGrayPartThatWasMeasuredCountsAsItWas() {
        assertThat(span(window(ImpactLevel.GRAY, 0, 10, 0.02)).fraction()).isEqualTo(0.02, within(1e-9));
    }

    @Test
    void windowsWithoutLengthTakeNothing() {
        var span = span(window(ImpactLevel.FULL_OUTAGE, 5, 5, null));

        assertThat(span.minutes()).isZero();
        assertThat(span.fraction()).isEqualTo(1);
        assertThat(span.from()).isEqualTo(START.plusSeconds(300));
    }

    @Property(tries = 300)
    void theUnionIsWhatCountingMinutesGives(
            @ForAll @Size(max = 8) List<ImpactLevel> levels,
            @ForAll @Size(8) List<@IntRange(max = 40) Integer> starts,
            @ForAll @Size(8) List<@IntRange(max = 40) Integer> lengths) {
        var windows = IntStream.range(0, levels.size())
                .filter(i -> levels.get(i) != ImpactLevel.NONE)
                .mapToObj(i -> window(levels.get(i), starts.get(i), starts.get(i) + lengths.get(i), null))
                .toList();
        var hurt = IntStream.range(0, 80)
                .filter(minute -> windows.stream().anyMatch(window -> covers(window, minute)))
                .count();

        var span = new WindowSpans(windows, NOW).span();

        assertThat(span.minutes()).isEqualTo(hurt, within(1e-9));
        assertThat(span.fraction()).isBetween(0.25 - 1e-9, 1.0);
    }

    private static boolean covers(ImpactPeriod window, int minute) {
        var at = START.plusSeconds(minute * 60L);
        return !window.from().isAfter(at) && window.to().isAfter(at);
    }

    private static ImpactSpan span(ImpactPeriod... windows) {
        return new WindowSpans(List.of(windows), NOW).span();
    }

    private static ImpactPeriod window(ImpactLevel level, int from, Integer to, Double part) {
        return new ImpactPeriod(
                "checkout",
                null,
                level,
                START.plusSeconds(from * 60L),
                to == null ? null : START.plusSeconds(to * 60L),
                part);
    }
}
