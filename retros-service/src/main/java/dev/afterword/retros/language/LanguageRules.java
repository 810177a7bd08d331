package dev.afterword.retros.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules, read from {@code language/rules.tsv}: one a line, in the order in which they are told.
 *
 * <p>Expressions share terms, such as who counts as a person; {@code language/terms.tsv} has them.
 */
@ApplicationScoped
class LanguageRules {

    private final List<LanguageRule> rules;
    private final Pattern person;

    LanguageRules() {
        var terms = new LinkedHashMap<String, String>();
        lines("terms.tsv").forEach(term -> terms.put("{" + term[0] + "}", expand(term[1], terms)));
        rules = lines("rules.tsv").stream().map(line -> rule(line, terms)).toList();
        person = Pattern.compile(terms.get("{person}") + "(?!\\w)", Pattern.CASE_INSENSITIVE);
    }

    List<LanguageRule> all() {
        return rules;
    }

    /** Finds whoever may be the subject of a sentence: a pronoun, a role, a handle. */
    Pattern person() {
        return person;
    }

    private static LanguageRule rule(String[] line, Map<String, String> terms) {
        return new LanguageRule(
                line[0],
                line[1],
                FindingSeverity.valueOf(line[2].toUpperCase(Locale.ROOT)),
                line[3].equals("*")
                        ? Optional.empty()
                        : Optional.of(TextSection.valueOf(line[3].toUpperCase(Locale.ROOT))),
                line[4].isEmpty() ? List.of() : List.of(line[4].split(" ")),
                Pattern.compile(expand(line[5], terms), Pattern.CASE_INSENSITIVE | Pattern.MULTILINE),
                line[6],
                line[7].isEmpty() ? null : line[7]);
    }

    private static String expand(String expression, Map<String, String> terms) {
        var expanded = expression;
        for (var term : terms.entrySet()) {
            expanded = expanded.replace(term.getKey(), term.getValue());
        }
        return expanded;
    }

    private static List<String[]> lines(String file) {
        var resource = Objects.requireNonNull(LanguageRules.class.getResourceAsStream("/language/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
