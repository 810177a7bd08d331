package dev.afterword.incidents.upload;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A gap between the parts of a file: what follows it is there, so the part between was lost on the way. */
public final class MissingParts {

    private static final int NAMED = 10;

    private MissingParts() {}

    /** What is missing, to be told to whoever uploads; empty where no part is missing, and where there is none at all. */
    public static Optional<String> among(List<Integer> numbers) {
        var there = new HashSet<>(numbers);
        var last = there.stream().max(Integer::compare).orElse(0);
        var missing = IntStream.rangeClosed(1, last)
                .boxed()
                .filter(number -> !there.contains(number))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(sentence(missing, last));
    }

    private static String sentence(List<Integer> missing, int last) {
        var numbers = missing.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return (missing.size() == 1 ? "Part " : "Parts ")
                + numbers
                + (missing.size() > NAMED ? " and more" : "")
                + " of " + last
                + (missing.size() == 1 ? " is missing" : " are missing");
    }
}
