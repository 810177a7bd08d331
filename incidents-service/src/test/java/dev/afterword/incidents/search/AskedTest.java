package dev.afterword.incidents.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.search.Way.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final AskedWord EVERYWHERE =
            new AskedWord("down", List.of("down"), 300_000, 200_000, 200_000, 500_000);
    private static final AskedWord MISTYPED =
            new AskedWord("timeuot", List.of("timeuot", "timeout"), 40_000, 20_000, 0, 0);
    private static final AskedWord RARE = new AskedWord("e4711", List.of("e4711"), 3, 0, 0, 0);

    @Test
    void everyWordIsItselfOrOneOfThoseItMayHaveBeenMeantToBe() {
        var asked = asked(EVERYWHERE, MISTYPED);

        assertThat(asked.queries())
                .startsWith("(down:*) & (timeuot:* | timeout:*)", "(down:*) | (timeuot:* | timeout:*)")
                .contains("(down:*A) & (timeuot:*A | timeout:*A)", "down & timeuot", "down:A & timeuot:A");
        assertThat(asked.asTyped().queries()).startsWith("(down:*) & (timeuot:*)");
    }

    @Test
    void onlyWordsThatNarrowItDownAreLookedUpInTheIndex() {
        var queries = asked(EVERYWHERE, RARE).queries();

        assertThat(queries.subList(queries.size() - 3, queries.size())).containsOnly("(e4711:*)");
        var uncounted =
                asked(new AskedWord("db", List.of("db"), 0, 0, 0, 0), RARE).queries();
        assertThat(uncounted.get(uncounted.size() - 1)).isEqualTo("(db:*) & (e4711:*)");
    }

    @Test
    void aWordOfWhichTitlesKnowNoLongerOneIsLookedUpAsItIs() {
        var queries = asked(EVERYWHERE).queries();

        assertThat(queries.subList(queries.size() - 3, queries.size())).containsExactly("down", "(down:*)", "(down:*)");
        assertThat(asked(EVERYWHERE).mayBeBeginnings()).isFalse();
        assertThat(asked(EVERYWHERE, RARE).mayBeBeginnings()).isTrue();
    }

    @Test
    void wordsOfWhichOneIsRareAreRareTogether() {
        assertThat(toIncidents(asked(EVERYWHERE))).isEqualTo(Kind.NEWEST);
        assertThat(toIncidents(asked(EVERYWHERE, MISTYPED))).isEqualTo(Kind.NEWEST);
        assertThat(toIncidents(asked(EVERYWHERE, RARE))).isEqualTo(Kind.INDEX);
        assertThat(asked(EVERYWHERE, RARE).rarest()).isEqualTo(RARE);
    }

    @Test
    void whereAWordIsCommonIsKnownForTitlesIncidentsAndEntriesApart() {
        assertThat(asked(MISTYPED).toWholeTitles(Walk.NONE, 20).kind()).isEqualTo(Kind.INDEX);
        assertThat(asked(MISTYPED).toTitles(Walk.NONE, 20).kind()).isEqualTo(Kind.NEWEST);
        assertThat(asked(MISTYPED).toEntries(Walk.NONE, 20).kind()).isEqualTo(Kind.INDEX);
    }

    @Test
    void aDatabaseThatKnowsNothingOfItsSizeYetTakesEveryWordForRare() {
        assertThat(toIncidents(new Asked(List.of(EVERYWHERE), -1, -1))).isEqualTo(Kind.INDEX);
        assertThat(new Asked(List.of(EVERYWHERE), 0, 0)
                        .toEntriesWithRarest(Walk.NONE, 1_000)
                        .kind())
                .isEqualTo(Kind.INDEX);
    }

    @Test
    void aWalkIsGivenUpWhereItTakesMuchLongerThanExpected() {
        var tried = asked(EVERYWHERE).toTitles(Walk.NONE, 1_000);
        assertThat(tried.isTried()).isTrue();
        assertThat(tried.patience("id")).isEqualTo(" order by id limit 32768");
        assertThat(tried.afterwards().kind()).isEqualTo(Kind.INDEX);

        // What the filter leaves is looked at to its end sooner than all that the index names.
        assertThat(asked(EVERYWHERE).toTitles(walk(90_000), 20).afterwards().kind())
                .isEqualTo(Kind.FILTER);
        assertThat(asked(EVERYWHERE).toTitles(walk(2_000, 2_000), 20).isTried()).isFalse();
        assertThat(asked(EVERYWHERE).toTitles(walk(2_000, 2_000), 20).patience("id"))
                .isEmpty();
    }

    @Test
    void aWalkGoesAsFarAsTheIndexWouldHaveToFetchSinceTheNewestMayBeOfAnotherKind() {
        assertThat(asked(EVERYWHERE).toTitles(Walk.NONE, 20).patience("id")).isEqualTo(" order by id limit 32768");
        var fewer = new AskedWord("fewer", List.of("fewer"), 12_000, 12_000, 12_000, 0);
        assertThat(asked(fewer).toTitles(Walk.NONE, 20).patience("id")).isEqualTo(" order by id limit 16384");
    }

    @Test
    void filtersLeadToIncidentsWhereTheNewestAreTooFar() {
        assertThat(asked(MISTYPED).toIncidents(walk(500_000), 1_000).kind()).isEqualTo(Kind.NEWEST);
        assertThat(asked(EVERYWHERE).toIncidents(walk(1_000), 1_000).kind()).isEqualTo(Kind.FILTER);
        assertThat(asked(RARE).toIncidents(walk(1_000), 1_000).kind()).isEqualTo(Kind.INDEX);
    }

    @Test
    void fewIncidentsAreLookedAtOneByOneUnlessTheWordsAreFewer() {
        assertThat(asked(EVERYWHERE).isFoundAlong(walk(2_000), 1_000)).isTrue();
        assertThat(asked(EVERYWHERE, MISTYPED).isFoundAlong(walk(2_000, 60_000), 1_000))
                .isTrue();
        assertThat(asked(RARE).isFoundAlong(walk(2_000), 1_000)).isFalse();
        assertThat(asked(RARE).isFoundAlong(walk(2_000, 0), 1_000)).isTrue();
    }

    @Test
    void manyIncidentsAreLookedAtOneByOneWhenEnoughOfThemHaveTheWords() {
        assertThat(asked(EVERYWHERE).isFoundAlong(walk(50_000), 1_000)).isTrue();
        assertThat(asked(new AskedWord("some", List.of("some"), 9_000, 0, 0, 0)).isFoundAlong(walk(50_000), 1_000))
                .isFalse();
    }

    @Test
    void nothingIsLookedAtOneByOneWithoutFilters() {
        assertThat(asked(EVERYWHERE).isFoundAlong(Walk.NONE, 1_000)).isFalse();
        assertThat(new Asked(List.of(EVERYWHERE), -1, -1).isFoundAlong(walk(0), 1_000))
                .isFalse();
    }

    private static Kind toIncidents(Asked asked) {
        return asked.toIncidents(Walk.NONE, 1_000).kind();
    }

    private static Walk walk(Integer... counts) {
        return new Walk(Arrays.stream(counts).map(Integer::longValue).toList());
    }

    private static Asked asked(AskedWord... words) {
        return new Asked(List.of(words), 1_000_000, 1_000_000);
    }
}
