package dev.afterword.retros.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The sentences of a text by the words in them, so that a rule is tried only where it can find something. */
final class Sentences {

    /** A sentence, by its place in the text. */
    record Sentence(int start, int end) {}

    private static final Pattern END = Pattern.compile("(?<![.!?])[.!?]++(?=\\s)|\\n++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> byBeginning = new HashMap<>();

    Sentences(String prose) {
        var ends = END.matcher(prose);
        var from = 0;
        while (ends.find()) {
            add(prose, from, ends.end());
            from = ends.end();
        }
        add(prose, from, prose.length());
    }

    private void add(String prose, int from, int to) {
        var words = WORD.matcher(prose).region(from, to);
        while (words.find()) {
            byWord.computeIfAbsent(words.group().toLowerCase(Locale.ROOT), word -> new BitSet())
                    .set(sentences.size());
        }
        sentences.add(new Sentence(from, to));
    }

    /** The sentences in which a rule can find something. */
    List<Sentence> of(LanguageRule rule) {
        if (rule.words().isEmpty()) {
            return sentences;
        }
        var with = new BitSet();
        rule.words().forEach(word -> with.or(having(word)));
        return with.stream().mapToObj(sentences::get).toList();
    }

    private BitSet having(String word) {
        return word.endsWith("*")
                ? byBeginning.computeIfAbsent(word.substring(0, word.length() - 1), this::beginning)
                : byWord.getOrDefault(word, new BitSet());
    }

    private BitSet beginning(String stem) {
        var with = new BitSet();
        byWord.forEach((word, where) -> {
            if (word.startsWith(stem)) {
                with.or(where);
            }
        });
        return with;
    }
}
