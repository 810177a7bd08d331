package dev.afterword.retros.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.prose.KnownPeople;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that each rule is to find, and sentences close to them that tell of systems and are to be left alone. */
class LanguageExamplesTest {

    private static final String NONE = "-";
    private static final List<LanguageRule> RULES = new LanguageRules().all();

    record Example(String rule, TextSection section, String text) {

        boolean isTrap() {
            return rule.equals(NONE);
        }

        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    static List<Example> examples() throws IOException {
        var file = Objects.requireNonNull(LanguageExamplesTest.class.getResourceAsStream("/language/examples.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Example(
                            cells[0],
                            TextSection.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                            cells[2].replace("\\n", "\n")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFindsWhatItIsForAndLeavesSystemsAlone(Example example) {
        var found = rulesThatFind(example, RULES);
        if (example.isTrap()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(example.rule());
        }
    }

    @Test
    void everyRuleHasAnExample() throws IOException {
        assertThat(examples().stream().map(Example::rule).collect(Collectors.toSet()))
                .containsAll(RULES.stream().map(LanguageRule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theWordsThatASentenceMustHaveLeaveNothingOut(Example example) {
        var everywhere = RULES.stream()
                .map(rule -> new LanguageRule(
                        rule.id(),
                        rule.category(),
                        rule.severity(),
                        rule.scope(),
                        List.of(),
                        rule.pattern(),
                        rule.suggestion(),
                        rule.question()))
                .toList();
        assertThat(rulesThatFind(example, RULES)).isEqualTo(rulesThatFind(example, everywhere));
    }

    private static List<String> rulesThatFind(Example example, List<LanguageRule> rules) {
        return new LanguageCheck(rules)
                .of(example.text(), example.section(), KnownPeople.NOBODY).stream()
                        .map(LanguageFinding::rule)
                        .toList();
    }
}
