package dev.afterword.incidents.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ImpactDurationTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant NOW = START.plusSeconds(1_000);

    @Test
    void whatOverlapsCountsOnceAndGrayApart() {
        var duration = ImpactDuration.of(
                List.of(
                        window(ImpactLevel.FULL_OUTAGE, 0, 100),
                        window(ImpactLevel.DEGRADED, 50, 150),
                        window(ImpactLevel.GRAY, 140, 200),
                        window(ImpactLevel.NONE, 0, 900)),
                NOW);

        assertThat(duration).isEqualTo(new ImpactDuration(200, 150, 50, false));
    }

    @Test
    void anOpenWindowCountsUntilNow() {
        assertThat(ImpactDuration.of(List.of(window(ImpactLevel.PARTIAL_OUTAGE, 400, null)), NOW))
                .isEqualTo(new ImpactDuration(600, 600, 0, true));
    }

    @Property(tries = 500)
    void theUnionIsWhatCountingSecondsGives(
            @ForAll @Size(max = 8) List<ImpactLevel> levels,
            @ForAll @Size(8) List<@IntRange(max = 60) Integer> starts,
            @ForAll @Size(8) List<@IntRange(max = 60) Integer> lengths) {
        var windows = new ArrayList<ImpactWindow>();
        var worst = new int[130];
        for (int i = 0; i < levels.size(); i++) {
            int from = starts.get(i);
            int to = from + lengths.get(i);
            windows.add(window(levels.get(i), from, to));
            for (int second = from; second < to; second++) {
                worst[second] = Math.max(worst[second], levels.get(i).ordinal());
            }
        }
        long gray = java.util.Arrays.stream(worst).filter(level -> level == 1).count();
        long impact = java.util.Arrays.stream(worst).filter(level -> level > 1).count();

        assertThat(ImpactDuration.of(windows, NOW)).isEqualTo(new ImpactDuration(gray + impact, impact, gray, false));
    }

    private static ImpactWindow window(ImpactLevel level, int from, Integer to) {
        var end = to == null ? null : START.plusSeconds(to);
        var details = new EditWindowRequest("checkout", level, START.plusSeconds(from), end, null, null);
        return new ImpactWindow(UUID.randomUUID(), UUID.randomUUID(), details, new PersonRef("rin", "Rin"), NOW);
    }
}
