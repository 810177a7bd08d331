package dev.afterword.retros.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.prose.KnownPeople;
import dev.afterword.retros.prose.Prose;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written: findings lie where they say, in order, and never in what is not prose. */
class LanguageCheckPropertyTest {

    private static final List<LanguageRule> RULES = new LanguageRules().all();
    private static final LanguageCheck CHECK = new LanguageCheck(RULES);
    private static final List<String> PIECES = List.of(
            "the engineer ",
            "forgot ",
            "to ",
            "`",
            "```\n",
            "\n",
            "\n\n",
            "\"",
            "> ",
            "# ",
            "(",
            ")",
            "[",
            "]",
            "human error",
            ". ",
            "!!",
            "@rin ",
            "who ",
            "blamed ",
            "https://example.org/blame ",
            "\u2019",
            "\u00a0",
            "\ud83d\ude00",
            "- ",
            "Had we ",
            "would have ",
            "if ",
            "postmortem.md ",
            "#war-room ",
            "I ",
            "**",
            "_",
            "'",
            "    ",
            "they ",
            "should have ",
            "\t",
            "\r\n");

    @Property(tries = 500)
    void findingsLieWhereTheySay(@ForAll("texts") String text, @ForAll TextSection section) {
        var findings = CHECK.of(text, section, KnownPeople.NOBODY);
        for (var at = 0; at < findings.size(); at++) {
            var finding = findings.get(at);
            assertThat(finding.match()).isEqualTo(text.substring(finding.start(), finding.end()));
            assertThat(finding.start())
                    .isGreaterThanOrEqualTo(at == 0 ? 0 : findings.get(at - 1).start());
        }
    }

    @Property(tries = 200)
    void whatIsReadStandsInTheTextInItsOrder(@ForAll("texts") String text) {
        var prose = Prose.of(text);
        for (var at = 0; at < prose.text().length(); at++) {
            assertThat(prose.start(at)).isBetween(at == 0 ? 0 : prose.start(at - 1) + 1, text.length() - 1);
        }
    }

    @Property(tries = 6)
    void textThatGrowsTakesNoMoreStepsThanItGrows(@ForAll("pieces") String piece, @ForAll("pieces") String other) {
        for (var rule : RULES) {
            var few = stepsOf(rule, (piece + other).repeat(60));
            var many = stepsOf(rule, (piece + other).repeat(240));
            assertThat(many).as(rule.id() + " on " + piece + other).isLessThan(few * 8 + 10_000);
        }
    }

    /** A long text of one sign or word again and again; the time ends a hang and measures nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a ",
                "`",
                "`` ` ",
                "- ",
                "!?",
                "a-",
                "a.",
                "a@",
                "-/",
                "/a",
                "http://",
                "the ",
                "I ",
                "if we had ",
                "'",
                "\"",
                "'a ",
                "*",
                "_",
                "**a",
                "A ",
                "Jan de ",
                "we, ",
                "engineer ",
                "the engineer and ",
                "(",
                "](",
                "\u201c",
                "<!--",
                "\t",
                "\n\n    a",
                "not ",
                "they ",
                "s ",
                "1. ",
                "~",
                "#a",
                "> ",
                "would have if "
            })
    @Timeout(60)
    void noTextTakesForEver(String piece) {
        var text = piece.repeat(20_000 / piece.length());
        for (var section : List.of(TextSection.WHAT_HAPPENED, TextSection.ACTION)) {
            assertThat(CHECK.of(text, section, KnownPeople.NOBODY)).isNotNull();
        }
    }

    private static long stepsOf(LanguageRule rule, String text) {
        var counted = new CountedText(text);
        var found = rule.pattern().matcher(counted);
        while (found.find()) {
            assertThat(found.end()).isGreaterThanOrEqualTo(found.start());
        }
        return counted.reads[0];
    }

    /** Counts how often a pattern looks at a sign. */
    private record CountedText(String text, long[] reads) implements CharSequence {

        CountedText(String text) {
            this(text, new long[1]);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).filter(piece -> !piece.isBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(200));
    }
}
