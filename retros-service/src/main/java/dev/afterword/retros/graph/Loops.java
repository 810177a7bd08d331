package dev.afterword.retros.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Finds nodes that lead to each other: two walks, one along the arcs and one against them (Kosaraju), on stacks of their own. */
final class Loops {
    private static final int NONE = -1;

    private final int size;
    private final List<List<Integer>> next;
    private final List<List<Integer>> before;

    Loops(int size, List<Arc> arcs) {
        this.size = size;
        this.next = lists(size);
        this.before = lists(size);
        arcs.forEach(arc -> {
            next.get(arc.from()).add(arc.to());
            before.get(arc.to()).add(arc.from());
        });
    }

    List<List<Integer>> found() {
        var left = new ArrayList<Integer>(size);
        var seen = new int[size];
        Arrays.fill(seen, NONE);
        IntStream.range(0, size).forEach(node -> collect(node, next, seen, 0, left));
        Arrays.fill(seen, NONE);
        var groups = new ArrayList<List<Integer>>();
        for (var i = left.size() - 1; i >= 0; i--) {
            var group = new ArrayList<Integer>();
            collect(left.get(i), before, seen, groups.size(), group);
            groups.add(group.stream().sorted().toList());
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    /** Adds every node that is reached and not seen, in the order in which they are left. */
    private static void collect(int start, List<List<Integer>> ways, int[] seen, int mark, List<Integer> left) {
        if (seen[start] != NONE) {
            return;
        }
        Deque<int[]> path = new ArrayDeque<>();
        path.push(new int[] {start, 0});
        seen[start] = mark;
        while (!path.isEmpty()) {
            var step = path.peek();
            if (step[1] == ways.get(step[0]).size()) {
                left.add(step[0]);
                path.pop();
                continue;
            }
            int to = ways.get(step[0]).get(step[1]++);
            if (seen[to] == NONE) {
                seen[to] = mark;
                path.push(new int[] {to, 0});
            }
        }
    }

    private static List<List<Integer>> lists(int size) {
        return IntStream.range(0, size)
                .<List<Integer>>mapToObj(node -> new ArrayList<>())
                .toList();
    }
}
