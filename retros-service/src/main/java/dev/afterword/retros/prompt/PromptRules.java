package dev.afterword.retros.prompt;

import dev.afterword.retros.factor.FactorDomain;
import dev.afterword.retros.factor.FactorRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The questions, read from {@code prompts/factor-prompts.tsv}: one a line, in the order in which they are asked. */
@ApplicationScoped
class PromptRules {
    private static final String FILE = "/prompts/factor-prompts.tsv";
    private static final String ANY = "*";

    private final List<PromptRule> rules;

    PromptRules() {
        var resource = Objects.requireNonNull(PromptRules.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            rules = reader.lines()
                    .skip(1)
                    .map(line -> rule(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PromptView> of(PromptRequest factor, boolean person) {
        return rules.stream()
                .filter(rule -> rule.asks(factor, person))
                .map(PromptRule::view)
                .toList();
    }

    private static PromptRule rule(String[] line) {
        return new PromptRule(
                line[0],
                line[1].equals("yes"),
                line[2].equals(ANY) ? null : FactorDomain.valueOf(line[2]),
                line[3].equals(ANY) ? null : FactorRole.valueOf(line[3]),
                Pattern.compile(line[4], Pattern.CASE_INSENSITIVE),
                line[5],
                line[6]);
    }
}
