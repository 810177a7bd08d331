package dev.afterword.incidents.search;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(asked(EVERYWHERE).isCommonInIncidents()).isTrue();
        assertThat(asked(EVERYWHERE, MISTYPED).isCommonInIncidents()).isTrue();
        assertThat(asked(EVERYWHERE, RARE).isCommonInIncidents()).isFalse();
        assertThat(asked(EVERYWHERE, RARE).rarest()).isEqualTo(RARE);
    }

    @Test
    void whereAWordIsCommonIsKnownForIncidentsAndEntriesApart() {
        assertThat(asked(MISTYPED).isCommonInIncidents()).isTrue();
        assertThat(asked(MISTYPED).isCommonInEntries()).isFalse();
    }

    @Test
    void aDatabaseThatKnowsNothingOfItsSizeYetTakesEveryWordForRare() {
        assertThat(new Asked(List.of(EVERYWHERE), -1, -1).isCommonInIncidents()).isFalse();
        assertThat(new Asked(List.of(EVERYWHERE), 0, 0).isRarestCommonInEntries())
                .isFalse();
    }

    private static Asked asked(AskedWord... words) {
        return new Asked(List.of(words), 1_000_000, 1_000_000);
    }
}
