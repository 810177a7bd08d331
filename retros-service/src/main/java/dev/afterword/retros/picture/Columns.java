package dev.afterword.retros.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Items in columns, joined from one column to the next; where a join passes a column, it takes up some of it. */
final class Columns {
    private static final int SWEEPS = 6;
    private static final double PASSAGE = 10;

    private final List<Integer> column = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();
    private final List<List<Integer>> inColumn = new ArrayList<>();

    Columns(int[] columns, double[] itemHeights) {
        IntStream.range(0, IntStream.of(columns).max().orElse(0) + 1).forEach(i -> inColumn.add(new ArrayList<>()));
        IntStream.range(0, columns.length).forEach(item -> add(columns[item], itemHeights[item]));
    }

    /** Joins an item to one of a later column; gives the passages in between. */
    List<Integer> join(int from, int to) {
        var passages = new ArrayList<Integer>();
        var at = from;
        for (var next = column.get(from) + 1; next < column.get(to); next++) {
            var passage = add(next, PASSAGE);
            connect(at, passage);
            passages.add(passage);
            at = passage;
        }
        connect(at, to);
        return passages;
    }

    void arrange(double gap) {
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            order(sweep % 2 == 0);
        }
        inColumn.forEach(items -> stack(items, gap));
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            align(sweep % 2 == 0, gap);
        }
        var highest = tops.stream().mapToDouble(top -> top).min().orElse(0);
        tops.replaceAll(top -> top - highest);
    }

    int count() {
        return inColumn.size();
    }

    int of(int item) {
        return column.get(item);
    }

    double top(int item) {
        return tops.get(item);
    }

    double heightOf(int item) {
        return heights.get(item);
    }

    double height() {
        return IntStream.range(0, tops.size())
                .mapToDouble(item -> tops.get(item) + heights.get(item))
                .max()
                .orElse(0);
    }

    private int add(int toColumn, double height) {
        var item = column.size();
        column.add(toColumn);
        heights.add(height);
        tops.add(0.0);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
        inColumn.get(toColumn).add(item);
        return item;
    }

    private void connect(int from, int to) {
        after.get(from).add(to);
        before.get(to).add(from);
    }

    /** Each item goes to the middle of those it is joined to, so that few joins cross. */
    private void order(boolean forward) {
        var neighbours = forward ? before : after;
        var place = new double[column.size()];
        inColumn.forEach(items -> IntStream.range(0, items.size()).forEach(i -> place[items.get(i)] = i));
        for (var step = 0; step < inColumn.size(); step++) {
            var items = inColumn.get(forward ? step : inColumn.size() - 1 - step);
            var wanted = items.stream().collect(Collectors.toMap(item -> item, item -> neighbours.get(item).stream()
                    .mapToDouble(neighbour -> place[neighbour])
                    .average()
                    .orElse(place[item])));
            items.sort(Comparator.comparing(wanted::get));
            IntStream.range(0, items.size()).forEach(i -> place[items.get(i)] = i);
        }
    }

    private void stack(List<Integer> items, double gap) {
        var height = items.stream().mapToDouble(heights::get).sum() + gap * Math.max(0, items.size() - 1);
        var top = -height / 2;
        for (int item : items) {
            tops.set(item, top);
            top += heights.get(item) + gap;
        }
    }

    private void align(boolean forward, double gap) {
        var neighbours = forward ? before : after;
        for (var step = 0; step < inColumn.size(); step++) {
            var items = inColumn.get(forward ? step : inColumn.size() - 1 - step);
            var wanted = items.stream()
                    .mapToDouble(item -> neighbours.get(item).stream()
                                    .mapToDouble(this::middle)
                                    .average()
                                    .orElse(middle(item))
                            - heights.get(item) / 2)
                    .toArray();
            place(items, wanted, gap);
        }
    }

    /** As near to where they want to be as their order and the gap allow, the whole column shifted to the mean of it. */
    private void place(List<Integer> items, double[] wanted, double gap) {
        var free = Double.NEGATIVE_INFINITY;
        var off = 0.0;
        for (var i = 0; i < items.size(); i++) {
            int item = items.get(i);
            tops.set(item, Math.max(wanted[i], free));
            free = tops.get(item) + heights.get(item) + gap;
            off += tops.get(item) - wanted[i];
        }
        var shift = items.isEmpty() ? 0 : off / items.size();
        items.forEach(item -> tops.set(item, tops.get(item) - shift));
    }

    private double middle(int item) {
        return tops.get(item) + heights.get(item) / 2;
    }
}
