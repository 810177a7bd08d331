package dev.afterword.incidents.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final AskedWord EVERYWHERE = new AskedWord("down", List.of("down"), 300_000, 500_000);
    private static final AskedWord MISTYPED = new AskedWord("timeuot", List.of("timeuot", "timeout"), 40_000, 0);
    private static final AskedWord RARE = new AskedWord("e4711", List.of("e4711"), 3, 0);

    @Test
    void everyWordIsItselfOrOneOfThoseItMayHaveBeenMeantToBe() {
        var asked = asked(EVERYWHERE, MISTYPED);

        assertThat(asked.every()).isEqualTo("(down:*) & (timeuot:* | timeout:*)");
        assertThat(asked.any()).isEqualTo("(down:*) | (timeuot:* | timeout:*)");
    }

    @Test
    void wordsOfWhichOneIsRareAreRareTogether() {
        assertThat(asked(EVERYWHERE).isCommonInIncidents(1)).isTrue();
        assertThat(asked(EVERYWHERE, MISTYPED).isCommonInIncidents(1)).isTrue();
        assertThat(asked(EVERYWHERE, RARE).isCommonInIncidents(1)).isFalse();
        assertThat(asked(EVERYWHERE, RARE).rarest()).isEqualTo(RARE);
    }

    @Test
    void whereAWordIsCommonIsKnownForIncidentsAndEntriesApart() {
        assertThat(asked(MISTYPED).isCommonInIncidents(1)).isTrue();
        assertThat(asked(MISTYPED).isCommonInEntries(1)).isFalse();
    }

    @Test
    void aDatabaseThatKnowsNothingOfItsSizeYetTakesEveryWordForRare() {
        assertThat(new Asked(List.of(EVERYWHERE), -1, -1).isCommonInIncidents(1))
                .isFalse();
        assertThat(new Asked(List.of(EVERYWHERE), 0, 0).isRarestCommonInEntries(1))
                .isFalse();
    }

    @Test
    void whereFiltersLeaveLittleTheWayAlongTheNewestIsTooLong() {
        assertThat(asked(MISTYPED).isCommonInIncidents(0.5)).isTrue();
        assertThat(asked(MISTYPED).isCommonInIncidents(0.01)).isFalse();
    }

    @Test
    void fewIncidentsAreLookedAtOneByOneUnlessTheWordsAreFewer() {
        assertThat(asked(EVERYWHERE).isFoundAlong(walk(2_000))).isTrue();
        assertThat(asked(EVERYWHERE, MISTYPED).isFoundAlong(walk(2_000, 60_000)))
                .isTrue();
        assertThat(asked(RARE).isFoundAlong(walk(2_000))).isFalse();
        assertThat(asked(RARE).isFoundAlong(walk(2_000, 0))).isTrue();
    }

    @Test
    void manyIncidentsAreLookedAtOneByOneWhenEnoughOfThemHaveTheWords() {
        assertThat(asked(EVERYWHERE).isFoundAlong(walk(50_000))).isTrue();
        assertThat(asked(new AskedWord("some", List.of("some"), 9_000, 0)).isFoundAlong(walk(50_000)))
                .isFalse();
    }

    @Test
    void nothingIsLookedAtOneByOneWithoutFilters() {
        assertThat(asked(EVERYWHERE).isFoundAlong(Walk.NONE)).isFalse();
        assertThat(new Asked(List.of(EVERYWHERE), -1, -1).isFoundAlong(walk(0))).isFalse();
    }

    private static Walk walk(Integer... counts) {
        return new Walk(Arrays.stream(counts).map(Integer::longValue).toList());
    }

    private static Asked asked(AskedWord... words) {
        return new Asked(List.of(words), 1_000_000, 1_000_000);
    }
}
