package dev.afterword.retros.changelog;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One change of a text, as a list of steps over the whole of it; lengths are UTF-16 code units, a line break is one.
 *
 * <p>The form that editors send and get, the change sets of CodeMirror 6: a number keeps that many characters, a list
 * removes as many as its first member says and puts the lines after it in their place. {@code [5, [2], [0, "a", "b"]]}
 * keeps five characters, removes two and inserts an a, a line break and a b.
 *
 * @see <a href="https://codemirror.net/docs/ref/#state.ChangeSet.toJSON">ChangeSet.toJSON</a>
 */
public final class TextChange {

    /** Each line with its end. */
    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    /** Comparing takes as long as the product of what differs. */
    private static final int MOST_LINES = 4_000;

    private final List<Step> steps;

    TextChange(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Keeps characters, or puts a text where others stood.
     *
     * @param length characters of the text before that this step is about
     * @param inserted what stands there afterwards; null where they are kept
     */
    record Step(int length, String inserted) {

        boolean keeps() {
            return inserted == null;
        }
    }

    /** The smallest single replacement that makes one text of the other. */
    public static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        head -= splitsPair(before, head) || splitsPair(after, head) ? 1 : 0;
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= splitsPair(before, before.length() - tail) || splitsPair(after, after.length() - tail) ? 1 : 0;
        var steps = new ArrayList<Step>();
        keep(steps, head);
        steps.add(new Step(before.length() - head - tail, after.substring(head, after.length() - tail)));
        keep(steps, tail);
        return new TextChange(steps);
    }

    /** A replacement for each run of lines that differ, so that whoever writes between them is not in its way. */
    public static TextChange byLines(String before, String after) {
        var earlier = List.of(LINES.split(before, -1));
        var later = List.of(LINES.split(after, -1));
        if (earlier.size() + later.size() > MOST_LINES) {
            return between(before, after);
        }
        var deltas = DiffUtils.diff(earlier, later).getDeltas();
        if (deltas.size() < 2) {
            return between(before, after);
        }
        var steps = new ArrayList<Step>();
        int line = 0;
        for (var delta : deltas) {
            var source = delta.getSource();
            keep(steps, length(earlier.subList(line, source.getPosition())));
            steps.add(new Step(
                    length(source.getLines()), String.join("", delta.getTarget().getLines())));
            line = source.getPosition() + source.size();
        }
        keep(steps, length(earlier.subList(line, earlier.size())));
        return new TextChange(steps);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    /** The text after this change; fails where the change was made on a text of another length. */
    public String applyTo(String text) {
        if (lengthBefore() != text.length()) {
            throw new TextChangeException(
                    "is about a text of " + lengthBefore() + " characters; this one has " + text.length());
        }
        var after = new StringBuilder(text.length());
        int at = 0;
        for (var step : steps) {
            if (step.keeps()) {
                after.append(text, at, at + step.length());
            } else {
                after.append(step.inserted());
            }
            at += step.length();
        }
        return after.toString();
    }

    List<Step> steps() {
        return steps;
    }

    private long lengthBefore() {
        return steps.stream().mapToLong(Step::length).sum();
    }

    private static void keep(List<Step> steps, int length) {
        if (length > 0) {
            steps.add(new Step(length, null));
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
