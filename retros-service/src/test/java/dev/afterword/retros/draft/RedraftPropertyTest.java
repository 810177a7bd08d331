package dev.afterword.retros.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A newer draft takes nothing away that people wrote. */
class RedraftPropertyTest {

    @Property
    void whatOnlyOneSideChangedIsTakenAsItIs(@ForAll("texts") String before, @ForAll("texts") String changed) {
        assertThat(Redraft.merge(before, changed, before)).isEqualTo(changed);
        assertThat(Redraft.merge(before, before, changed)).isEqualTo(changed);
        assertThat(Redraft.merge(before, changed, changed)).isEqualTo(changed);
    }

    @Property
    void everyLineThatPeopleAddedIsStillThere(
            @ForAll("texts") String before, @ForAll("texts") String newer, @ForAll("places") int place) {
        var lines = new java.util.ArrayList<>(List.of(before.split("\n", -1)));
        lines.add(place % (lines.size() + 1), "by a person");

        assertThat(Redraft.merge(before, String.join("\n", lines), newer).split("\n"))
                .contains("by a person");
    }

    @Example
    void anEntryThatIsToldLateGoesIntoATableThatSomebodyHasCorrected() {
        var before = "| 10:00 | alert |\n| 10:05 | rollback |\n| 10:20 | quiet |";
        var written = "| 10:00 | alert |\n| 10:05 | rollback of 4.17 |\n| 10:20 | quiet |\n\nA calm afternoon.";
        var newer = "| 10:00 | alert |\n| 10:05 | rollback |\n| 10:12 | call |\n| 10:20 | quiet |\n| 10:40 | over |";

        assertThat(Redraft.merge(before, written, newer))
                .isEqualTo("| 10:00 | alert |\n| 10:05 | rollback of 4.17 |\n| 10:12 | call |\n| 10:20 | quiet |\n"
                        + "| 10:40 | over |\n\nA calm afternoon.");
    }

    @Example
    void whereBothChangedALinePeopleKeepTheirs() {
        assertThat(Redraft.merge("a\nb\nc", "a\nours\nc", "a\ntheirs\nc\nd")).isEqualTo("a\nours\nc\nd");
    }

    @Example
    void whatPeopleWroteAnewIsNotGoneOnWith() {
        assertThat(Redraft.merge("- a\n- b", "Once upon a time.", "- a\n- b\n- c"))
                .isEqualTo("Once upon a time.");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("alert", "rollback", "quiet", "", "| a | b |")
                .list()
                .ofMaxSize(8)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 20);
    }
}
