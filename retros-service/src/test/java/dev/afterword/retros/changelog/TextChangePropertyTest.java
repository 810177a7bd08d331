package dev.afterword.retros.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed: a change says exactly what was done, and nothing that is no change gets through. */
class TextChangePropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PIECES =
            List.of("a", "b", "\n", "\n\n", "checkout ", "\ud83d\ude00", "\ud83d\ude01", "\u00e9", "");
    private static final List<String> JSON_PIECES = List.of(
            "[",
            "]",
            "1",
            "0",
            "-1",
            "2.5",
            "\"x\"",
            "\"a\\nb\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            ",",
            "null",
            "{}",
            "99999999999",
            "true");

    @Property
    void fromOneTextToAnotherAndBackThroughJson(@ForAll("texts") String before, @ForAll("texts") String after)
            throws JsonProcessingException {
        var change = TextChange.between(before, after);

        var sent =
                TextChangeJson.read(JSON.readTree(TextChangeJson.write(change).toString()));

        assertThat(sent.applyTo(before)).isEqualTo(after);
    }

    @Property
    void lineByLineItComesToTheSameText(@ForAll("texts") String before, @ForAll("texts") String after)
            throws JsonProcessingException {
        var change = TextChange.byLines(before, after);

        var sent =
                TextChangeJson.read(JSON.readTree(TextChangeJson.write(change).toString()));

        assertThat(sent.applyTo(before)).isEqualTo(after);
    }

    @Example
    void linesBetweenTwoDifferencesStay() {
        var change = TextChange.byLines("one\ntwo\nthree\n", "1\ntwo\n3\n");

        assertThat(TextChangeJson.write(change)).hasToString("[[4,\"1\",\"\"],4,[6,\"3\",\"\"]]");
    }

    @Property
    void aChangeIsAboutOneLengthOfText(@ForAll("texts") String before, @ForAll("texts") String after) {
        var change = TextChange.between(before, after);

        assertThatThrownBy(() -> change.applyTo(before + "x")).isInstanceOf(TextChangeException.class);
    }

    @Property
    void whatIsNoChangeIsRefused(@ForAll("json") String text) {
        try {
            var change = TextChangeJson.read(JSON.readTree("[" + text + "]"));
            assertThat(TextChangeJson.read(TextChangeJson.write(change)).steps())
                    .isEqualTo(change.steps());
        } catch (TextChangeException refused) {
            assertThat(refused).hasMessageMatching("(is|has|inserts) .+");
        } catch (JsonProcessingException notJson) {
            assertThat(text).isNotEmpty();
        }
    }

    @Example
    void theFormIsTheOneThatEditorsSpeak() throws JsonProcessingException {
        var change = TextChangeJson.read(JSON.readTree("[5, [2], [0, \"a\", \"b\"], 1]"));

        assertThat(change.applyTo("01234567")).isEqualTo("01234a\nb7");
        assertThat(TextChangeJson.write(TextChange.between("one two", "one\ntwo"))
                        .toString())
                .isEqualTo("[3,[1,\"\",\"\"],3]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of(JSON_PIECES).list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
    }
}
