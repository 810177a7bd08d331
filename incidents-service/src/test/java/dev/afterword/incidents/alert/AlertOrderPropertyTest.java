package dev.afterword.incidents.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.alert.parse.AlertPhase;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.parse.ObservedAlert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However the deliveries of an alert are shuffled and repeated, it ends where it would have ended in order. */
class AlertOrderPropertyTest {

    private static final Instant NOON = Instant.parse("2031-02-01T12:00:00Z");
    private static final Instant RECEIVED = NOON.plusSeconds(3600);

    @Property(tries = 2000)
    void theEndDoesNotDependOnTheOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 2) Integer> phases, @ForAll long seed) {
        var story = new ArrayList<ObservedAlert>();
        for (int i = 0; i < phases.size(); i++) {
            story.add(seen(phase(phases.get(i)), null, NOON.plusSeconds(i)));
        }
        assertThat(play(shuffled(story, seed)).state).isEqualTo(play(story).state);
    }

    @Property(tries = 2000)
    void theEndOfEpisodesDoesNotDependOnTheOrder(
            @ForAll @IntRange(min = 1, max = 5) int episodes, @ForAll boolean over, @ForAll long seed) {
        var story = new ArrayList<ObservedAlert>();
        for (int i = 0; i < episodes; i++) {
            var start = NOON.plusSeconds(60L * i);
            story.add(seen(AlertPhase.FIRING, start, start));
            if (over || i < episodes - 1) {
                story.add(seen(AlertPhase.RESOLVED, start, start.plusSeconds(30)));
            }
        }
        assertThat(play(shuffled(story, seed)).state).isEqualTo(over ? AlertState.RESOLVED : AlertState.FIRING);
    }

    @Example
    void aLateFiringOfAnEpisodeThatIsOverChangesNothingAndANewerOneBeginsAnother() {
        var alert = begin(seen(AlertPhase.FIRING, NOON, NOON));
        assertThat(observe(alert, seen(AlertPhase.RESOLVED, NOON, NOON.plusSeconds(9))))
                .isEqualTo(AlertChange.RESOLVED);
        assertThat(observe(alert, seen(AlertPhase.FIRING, NOON, NOON))).isEqualTo(AlertChange.LATE);
        assertThat(observe(alert, seen(AlertPhase.RESOLVED, NOON, NOON.plusSeconds(9))))
                .isEqualTo(AlertChange.REPEATED);
        assertThat(observe(alert, seen(AlertPhase.FIRING, NOON.plusSeconds(60), NOON.plusSeconds(60))))
                .isEqualTo(AlertChange.FIRED);
        assertThat(alert.state).isEqualTo(AlertState.RESOLVED);
    }

    @Example
    void whatIsSaidOfTheFarFutureCountsAsNow() {
        var alert = begin(seen(AlertPhase.FIRING, null, RECEIVED.plusSeconds(86_400)));
        assertThat(alert.observedAt).isEqualTo(RECEIVED);
        assertThat(observe(alert, seen(AlertPhase.RESOLVED, null, RECEIVED.plusSeconds(1))))
                .isEqualTo(AlertChange.RESOLVED);
    }

    @Example
    void anUpdateDescribesAndMovesNothing() {
        var alert = begin(seen(AlertPhase.FIRING, null, NOON));
        assertThat(observe(alert, seen(AlertPhase.UPDATED, null, NOON.plusSeconds(5))))
                .isEqualTo(AlertChange.REPEATED);
        assertThat(alert.state).isEqualTo(AlertState.FIRING);
        assertThat(alert.observations).isEqualTo(2);
    }

    private static AlertPhase phase(int number) {
        return List.of(AlertPhase.FIRING, AlertPhase.ACKNOWLEDGED, AlertPhase.RESOLVED)
                .get(number);
    }

    private static List<ObservedAlert> shuffled(List<ObservedAlert> story, long seed) {
        var shuffled = new ArrayList<>(story);
        var random = new Random(seed);
        shuffled.add(story.get(random.nextInt(story.size())));
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Alert play(List<ObservedAlert> story) {
        var alert = begin(story.get(0));
        for (var seen : story.subList(1, story.size())) {
            if (observe(alert, seen) == AlertChange.FIRED) {
                alert = begin(seen);
            }
        }
        return alert;
    }

    private static Alert begin(ObservedAlert seen) {
        return Alert.begin(UUID.randomUUID(), UUID.randomUUID(), 1, seen, "{}", RECEIVED);
    }

    private static AlertChange observe(Alert alert, ObservedAlert seen) {
        return alert.observe(seen, "{}", RECEIVED);
    }

    private static ObservedAlert seen(AlertPhase phase, Instant startedAt, Instant observedAt) {
        return new ObservedAlert(
                "a", "g", phase, startedAt, observedAt, "Title", AlertSeverity.HIGH, null, null, Map.of(), List.of());
    }
}
