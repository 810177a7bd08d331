package dev.afterword.retros.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People in a text, found by the names they are known by and never by capital letters alone.
 *
 * <p>"Firefox ignored the date" tells of a browser, "Rin Tanaka ignored the date" of a person: only a directory knows.
 */
final class People {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'.-]*(?:[ \\t]\\p{Lu}[\\p{L}'.-]*){0,3}");
    private static final int WORDS = 4;

    private People() {}

    /** Everything in a text that could be a person's name, to be looked up. */
    static Set<String> candidates(String prose) {
        var candidates = new LinkedHashSet<String>();
        var found = NAME.matcher(prose);
        while (found.find()) {
            var words = found.group().split("[ \\t]");
            for (var from = 0; from < words.length; from++) {
                for (var to = from + 1; to <= Math.min(words.length, from + WORDS); to++) {
                    candidates.add(bare(String.join(" ", Arrays.copyOfRange(words, from, to))));
                }
            }
        }
        return candidates;
    }

    /** Puts a handle in place of each name, as long as the name, so that rules find persons as their subjects. */
    static String asHandles(String prose, Set<String> names) {
        var result = new StringBuilder(prose);
        for (var name : names) {
            if (name.length() > 2) {
                var found = Pattern.compile("(?<![\\p{L}\\d_])" + Pattern.quote(name) + "(?![\\p{L}\\d_])")
                        .matcher(prose);
                while (found.find()) {
                    result.replace(found.start(), found.end(), "@" + "p".repeat(name.length() - 1));
                }
            }
        }
        return result.toString();
    }

    /** Those of the candidates that are the first names of these people. */
    static Set<String> firstNames(List<String> people, Set<String> candidates) {
        return people.stream()
                .map(name -> name.strip().split("\\s", 2)[0])
                .filter(candidates::contains)
                .collect(Collectors.toSet());
    }

    private static String bare(String name) {
        return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name.replaceAll("[.'-]+$", "");
    }
}
