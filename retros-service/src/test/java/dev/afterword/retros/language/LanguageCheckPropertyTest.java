package dev.afterword.retros.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written: findings lie where they say, in order, and never in what is not prose. */
class LanguageCheckPropertyTest {

    private static final LanguageCheck CHECK = new LanguageCheck(new LanguageRules().all());
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
            "should have ",
            "\t",
            "\r\n");

    @Property(tries = 500)
    void findingsLieWhereTheySay(@ForAll("texts") String text, @ForAll TextSection section) {
        var findings = CHECK.of(text, section, Set.of());
        for (var at = 0; at < findings.size(); at++) {
            var finding = findings.get(at);
            assertThat(finding.match()).isEqualTo(text.substring(finding.start(), finding.end()));
            assertThat(finding.start())
                    .isGreaterThanOrEqualTo(at == 0 ? 0 : findings.get(at - 1).start());
        }
    }

    @Property(tries = 300)
    void proseIsAsLongAsTheText(@ForAll("texts") String text) {
        assertThat(Prose.of(text)).hasSameSizeAs(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(200));
    }
}
