package dev.afterword.hookkit.signature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers of a delivery; names are compared without case, every value of a repeated header is kept. */
public final class HookHeaders {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private HookHeaders() {}

    /** Copies headers from wherever they come. */
    public static HookHeaders of(Map<String, List<String>> headers) {
        HookHeaders copy = new HookHeaders();
        headers.forEach((name, all) -> copy.values
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), ignored -> new ArrayList<>())
                .addAll(all));
        return copy;
    }

    /** The same with this value of a header and no other, or without the header where the value is null. */
    HookHeaders replacing(String name, String value) {
        HookHeaders copy = of(values);
        copy.values.remove(name.toLowerCase(Locale.ROOT));
        if (value != null) {
            copy.values.put(name.toLowerCase(Locale.ROOT), List.of(value));
        }
        return copy;
    }

    /** Reads what {@link #lines} has written. */
    public static HookHeaders ofLines(String lines) {
        HookHeaders headers = new HookHeaders();
        lines.lines().forEach(line -> headers.add(line, line.indexOf(": ")));
        return headers;
    }

    private void add(String line, int colon) {
        if (colon > 0) {
            values.computeIfAbsent(line.substring(0, colon), ignored -> new ArrayList<>())
                    .add(line.substring(colon + 2));
        }
    }

    /** Some of the headers as text, one a line. */
    public String lines(Set<String> names) {
        return names.stream()
                .sorted()
                .flatMap(name -> all(name).stream().map(value -> name + ": " + value))
                .collect(Collectors.joining("\n"));
    }

    /** What the headers are called, in lower case. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** Every value of a header, empty where it is missing. */
    public List<String> all(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The value of a header that was sent exactly once. */
    public Optional<String> only(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
