package dev.afterword.retros.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what a newer draft says into a text that people have written in, line by line. Where both changed the same lines, people
 * keep theirs; where both added lines in one place, those of the draft come first, next to the lines that it wrote before.
 */
public final class Redraft {

    private final List<AbstractDelta<String>> people;
    private final List<String> merged = new ArrayList<>();
    private final List<String> before;
    private int at;

    private Redraft(List<String> before, List<AbstractDelta<String>> people) {
        this.before = before;
        this.people = people;
    }

    /**
     * The text with both.
     *
     * @param before the draft that people began with
     * @param written what they made of it
     * @param newer what the record says now
     */
    public static String merge(String before, String written, String newer) {
        var lines = lines(before);
        var people = DiffUtils.diff(lines, lines(written)).getDeltas();
        var record = DiffUtils.diff(lines, lines(newer)).getDeltas();
        return new Redraft(lines, people).with(record);
    }

    private String with(List<AbstractDelta<String>> record) {
        var changes = new ArrayList<>(people);
        record.stream()
                .filter(change -> people.stream().noneMatch(own -> meet(own, change)))
                .forEach(changes::add);
        // Of two that begin in one place, an addition comes first, and the draft's before that of people.
        changes.sort((one, other) ->
                one.getSource().getPosition() != other.getSource().getPosition()
                        ? one.getSource().getPosition() - other.getSource().getPosition()
                        : rank(one) - rank(other));
        changes.forEach(this::apply);
        merged.addAll(before.subList(at, before.size()));
        return String.join("\n", merged);
    }

    private int rank(AbstractDelta<String> change) {
        return (change.getSource().size() == 0 ? 0 : 2) + (people.contains(change) ? 1 : 0);
    }

    private void apply(AbstractDelta<String> change) {
        Chunk<String> source = change.getSource();
        merged.addAll(before.subList(at, source.getPosition()));
        merged.addAll(change.getTarget().getLines());
        at = source.getPosition() + source.size();
    }

    /** Whether both change a line of the draft before, or say the same. */
    private static boolean meet(AbstractDelta<String> own, AbstractDelta<String> change) {
        return own.equals(change)
                || begin(own) < end(change) && begin(change) < end(own)
                || isWithin(own, change)
                || isWithin(change, own)
                || isNextToWhatIsGone(change, own);
    }

    /** An addition in the middle of what the other changes. */
    private static boolean isWithin(AbstractDelta<String> addition, AbstractDelta<String> other) {
        return addition.getSource().size() == 0 && begin(other) < begin(addition) && begin(addition) < end(other);
    }

    /** An addition to lines that people took away or made shorter: what it went on from is not there any more. */
    private static boolean isNextToWhatIsGone(AbstractDelta<String> addition, AbstractDelta<String> own) {
        return addition.getSource().size() == 0
                && own.getTarget().size() < own.getSource().size()
                && (end(own) == begin(addition) || begin(own) == begin(addition));
    }

    private static int begin(AbstractDelta<String> change) {
        return change.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> change) {
        return begin(change) + change.getSource().size();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
