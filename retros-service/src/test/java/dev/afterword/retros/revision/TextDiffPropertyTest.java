package dev.afterword.retros.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.revision.TextDiff.Kind;
import dev.afterword.retros.revision.TextDiff.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A comparison holds both texts, whatever they are. */
class TextDiffPropertyTest {

    private static final List<String> PIECES =
            List.of("checkout ", "refused ", "cards", "\n", "\n\n", "  ", "- ", "\ud83d\ude00", "x");

    @Property
    void withoutWhatWasAddedItIsTheEarlierTextAndWithoutWhatWasRemovedTheLater(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var parts = TextDiff.between(before, after);

        assertThat(without(Kind.ADDED, parts)).isEqualTo(before);
        assertThat(without(Kind.REMOVED, parts)).isEqualTo(after);
        assertThat(parts).allMatch(part -> !part.text().isEmpty());
    }

    @Property
    void aTextDoesNotDifferFromItself(@ForAll("texts") String text) {
        assertThat(TextDiff.between(text, text)).allMatch(part -> part.kind() == Kind.SAME);
    }

    @Example
    void theWordsThatDifferAreTold() {
        assertThat(TextDiff.between("It began\nat three o'clock.", "It began\nat four o'clock."))
                .containsExactly(
                        new Part(Kind.SAME, "It began\nat "),
                        new Part(Kind.REMOVED, "three"),
                        new Part(Kind.ADDED, "four"),
                        new Part(Kind.SAME, " o'clock."));
    }

    @Example
    void longTextsThatHaveNothingInCommonAreTakenAsAWhole() {
        var before = "a ".repeat(20_000) + "a";
        var after = "b ".repeat(20_000) + "b";

        assertThat(TextDiff.between(before, after))
                .containsExactly(new Part(Kind.REMOVED, before), new Part(Kind.ADDED, after));
    }

    @Example
    void ofManyLinesThatHaveNothingInCommonOnlyTheMiddleIsTakenAsAWhole() {
        var before = "head\n" + "a\n".repeat(50_000) + "tail";
        var after = "head\n" + "b\n".repeat(50_000) + "tail";

        assertThat(TextDiff.between(before, after))
                .containsExactly(
                        new Part(Kind.SAME, "head\n"),
                        new Part(Kind.REMOVED, "a\n".repeat(49_999) + "a"),
                        new Part(Kind.ADDED, "b\n".repeat(49_999) + "b"),
                        new Part(Kind.SAME, "\ntail"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    private static String without(Kind kind, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
