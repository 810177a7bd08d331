package dev.afterword.retros.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People in a text, found by the names they are known by and never by capital letters alone.
 *
 * <p>"Firefox ignored the date" tells of a browser, "Jan de Vries ignored the date" of a person: only a directory knows.
 */
public final class People {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._'-]{0,60}+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 3;

    /** Small words within a name. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "den", "der", "di", "do", "dos", "da", "du", "van", "von", "vom", "zu", "zum", "ter",
            "ten", "te", "la", "le", "el", "al", "bin", "bint", "ibn", "ben", "y", "e", "af", "av", "op", "'t");

    private final String prose;
    private final List<Span> spans = new ArrayList<>();

    /** Words that may be a name. */
    private record Span(int start, int end, String key, boolean capital, int words) {}

    /** One word, without what belongs to the sentence. */
    private record Word(int start, int end, String text, boolean ends) {

        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    private People(String prose) {
        this.prose = prose;
    }

    /** Everything in a text that could be a name. */
    public static People in(Prose prose) {
        var people = new People(prose.text());
        var words = people.words();
        for (var from = 0; from < words.size(); from++) {
            people.addFrom(words, from);
        }
        return people;
    }

    /** What is to be looked up, in small letters. */
    public Set<String> candidates() {
        return spans.stream().map(Span::key).collect(Collectors.toSet());
    }

    /** The text with a handle in place of each name, as long as the name, so that rules find persons as their subjects. */
    public String asHandles(KnownPeople known) {
        var result = new StringBuilder(prose);
        var from = 0;
        for (var span : spans) {
            if (span.start() >= from && isKnown(span, known)) {
                result.replace(span.start(), span.end(), "@" + "p".repeat(span.end() - span.start() - 1));
                from = span.end();
            }
        }
        return result.toString();
    }

    private static boolean isKnown(Span span, KnownPeople known) {
        return span.key().length() >= SHORTEST
                && (span.capital() && known.names().contains(span.key())
                        || span.words() == 1 && known.usernames().contains(span.key()));
    }

    private List<Word> words() {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(prose);
        while (found.find()) {
            if (found.start() == 0 || prose.charAt(found.start() - 1) != '@') {
                words.add(word(found.start(), found.group()));
            }
        }
        return words;
    }

    private static Word word(int start, String found) {
        var bare = found.length();
        if (!INITIAL.matcher(found).matches()) {
            while (bare > 1 && ".'-_".indexOf(found.charAt(bare - 1)) >= 0) {
                bare--;
            }
            if (found.startsWith("'s", bare - 2) && bare > 2) {
                bare -= 2;
            }
        }
        return new Word(start, start + bare, found.substring(0, bare), bare < found.length());
    }

    /** The longest first, since a full name says more than a part of it. */
    private void addFrom(List<Word> words, int from) {
        var first = words.get(from);
        var to = from;
        while (first.isCapital() && to + 1 < words.size() && to + 1 < from + MOST_WORDS && goesOn(words, to)) {
            to++;
        }
        for (var last = to; last >= from; last--) {
            var end = words.get(last);
            if (last == from || end.isCapital()) {
                spans.add(new Span(
                        first.start(),
                        end.end(),
                        prose.substring(first.start(), end.end()).toLowerCase(Locale.ROOT),
                        first.isCapital(),
                        last - from + 1));
            }
        }
    }

    private boolean goesOn(List<Word> words, int at) {
        var word = words.get(at);
        var next = words.get(at + 1);
        return !word.ends()
                && next.start() == word.end() + 1
                && prose.charAt(word.end()) == ' '
                && (next.isCapital() || PARTICLES.contains(next.text()));
    }
}
