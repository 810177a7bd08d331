package dev.afterword.retros.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings that templates, drafts and the forms of other organisations bring along; nobody chose their words. */
final class Headings {
    private static final int LONGEST = 80;
    private static final Set<String> KNOWN = read();

    private Headings() {}

    static boolean areBroughtAlong(String heading) {
        if (heading.length() > LONGEST) {
            return false;
        }
        var words = heading.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\d' ]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^\\d+ ", "");
        return KNOWN.contains(words);
    }

    private static Set<String> read() {
        var resource = Objects.requireNonNull(Headings.class.getResourceAsStream("/language/headings.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
