package dev.afterword.incidents.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever order deliveries come in, and however often, a change ends as the same. */
class ChangeStoryPropertyTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Property(tries = 1000)
    void neitherOrderNorRepetitionMakesADifference(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) {
        var random = new Random(seed);
        var said = new ArrayList<ObservedChange>();
        for (int i = 0; i < count; i++) {
            said.add(observation(random));
        }
        var shuffled = new ArrayList<>(said);
        shuffled.add(said.get(random.nextInt(count)));
        Collections.shuffle(shuffled, random);
        var one = told(said);
        var other = told(shuffled);
        assertThat(other.observations()).isEqualTo(one.observations());
        assertThat(other.state()).isEqualTo(one.state());
        assertThat(other.kind()).isEqualTo(one.kind());
        assertThat(other.at()).isEqualTo(one.at());
        assertThat(other.finishedAt()).isEqualTo(one.finishedAt());
        assertThat(other.said(ObservedChange::version)).isEqualTo(one.said(ObservedChange::version));
    }

    @Property(tries = 1000)
    void aChangeNeverGoesBack(@ForAll long seed) {
        var random = new Random(seed);
        var before = ChangeStory.of(List.of(), observation(random), NOON);
        var after = ChangeStory.of(before.observations(), observation(random), NOON);
        assertThat(after.state().stage()).isGreaterThanOrEqualTo(before.state().stage());
    }

    @Example
    void aChangeIsWhereItBeganUntilItsEndIsAllThatIsKnown() {
        var planned = seen(ChangeState.PLANNED, NOON.minusSeconds(600), null);
        var started = seen(ChangeState.STARTED, NOON.minusSeconds(300), null);
        var failed = seen(ChangeState.FAILED, NOON.minusSeconds(60), "v2");
        assertThat(told(List.of(planned)).at()).isEqualTo(planned.at());
        assertThat(told(List.of(planned, failed)).at()).isEqualTo(failed.at());
        var all = told(List.of(failed, planned, started));
        assertThat(all.at()).isEqualTo(started.at());
        assertThat(all.finishedAt()).isEqualTo(failed.at());
        assertThat(all.state()).isEqualTo(ChangeState.FAILED);
    }

    @Example
    void withoutATimeOrWithOneToComeARepetitionIsStillKnown() {
        for (var at : new Instant[] {null, NOON.plusSeconds(90_000)}) {
            var said = seen(ChangeState.FINISHED, at, "v1");
            var once = ChangeStory.of(List.of(), said, NOON);
            assertThat(once.at()).isEqualTo(NOON);
            assertThat(ChangeStory.of(once.observations(), said, NOON.plusSeconds(60))
                            .observations())
                    .isEqualTo(once.observations());
        }
    }

    @Example
    void noSenderMakesAChangeGrowWithoutEnd() {
        var said = new ArrayList<ObservedChange>();
        for (int i = 0; i < 3 * ChangeStory.MOST; i++) {
            said.add(seen(ChangeState.STARTED, NOON.minusSeconds(i), "v" + i));
        }
        assertThat(told(said).observations()).hasSize(ChangeStory.MOST);
    }

    private static ChangeStory told(List<ObservedChange> said) {
        ChangeStory story = null;
        for (var one : said) {
            story = ChangeStory.of(story == null ? List.of() : story.observations(), one, NOON);
        }
        return story;
    }

    private static ObservedChange observation(Random random) {
        var states = ChangeState.values();
        return seen(
                states[random.nextInt(states.length)],
                NOON.minusSeconds(random.nextInt(5)),
                random.nextBoolean() ? null : "v" + random.nextInt(3));
    }

    private static ObservedChange seen(ChangeState state, Instant at, String version) {
        var kind = version == null ? ChangeKind.DEPLOY : ChangeKind.ROLLBACK;
        return new ObservedChange(
                "1",
                state,
                at,
                kind,
                "shop",
                "production",
                "Shop",
                null,
                null,
                version,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
