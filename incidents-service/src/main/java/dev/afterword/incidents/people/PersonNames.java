package dev.afterword.incidents.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds names of people in texts. */
final class PersonNames {

    private PersonNames() {}

    /** A name inside of a longer word is no name. */
    static boolean anyIn(String text, List<String> names) {
        var words = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .map(name -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])"))
                .anyMatch(name -> name.matcher(words).find());
    }
}
