package dev.afterword.retros.changelog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of a text that are marked, and stay so through every change of it; half open, in order, and apart. */
public final class MarkedRanges {
    public static final MarkedRanges NONE = new MarkedRanges(List.of());

    private final List<Range> ranges;

    private record Range(int from, int to) {}

    private MarkedRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** All of a text. */
    public static MarkedRanges whole(String text) {
        return text.isEmpty() ? NONE : new MarkedRanges(List.of(new Range(0, text.length())));
    }

    /** As {@link #toString()} writes them. */
    public static MarkedRanges parse(String written) {
        return written.isEmpty()
                ? NONE
                : new MarkedRanges(Arrays.stream(written.split(","))
                        .map(range -> range.split("-"))
                        .map(ends -> new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList());
    }

    /**
     * Where the marks are after a change.
     *
     * @param change what became of the text
     * @param marks whether what it put in is marked; what others put into a marked part is not, whatever is around it
     */
    public MarkedRanges after(TextChange change, boolean marks) {
        var result = new ArrayList<Range>();
        var before = 0;
        var now = 0;
        for (var step : change.steps()) {
            if (step.keeps()) {
                keep(result, before, before + step.length(), now - before);
                now += step.length();
            } else {
                if (marks) {
                    add(result, now, now + step.inserted().length());
                }
                now += step.inserted().length();
            }
            before += step.length();
        }
        return new MarkedRanges(List.copyOf(result));
    }

    /** Whether any of these signs is marked. */
    public boolean touch(int from, int to) {
        return ranges.stream().anyMatch(range -> range.from() < to && from < range.to());
    }

    private void keep(List<Range> result, int from, int to, int moved) {
        for (var range : ranges) {
            add(result, Math.max(range.from(), from) + moved, Math.min(range.to(), to) + moved);
        }
    }

    private static void add(List<Range> result, int from, int to) {
        if (from >= to) {
            return;
        }
        var last = result.size() - 1;
        if (last >= 0 && result.get(last).to() == from) {
            result.set(last, new Range(result.get(last).from(), to));
        } else {
            result.add(new Range(from, to));
        }
    }

    @Override
    public String toString() {
        return ranges.stream().map(range -> range.from() + "-" + range.to()).collect(Collectors.joining(","));
    }
}
