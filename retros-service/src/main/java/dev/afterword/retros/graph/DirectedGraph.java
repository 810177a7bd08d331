package dev.afterword.retros.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Nodes by number and arcs between them, loops allowed. Every walk ends and needs no deep stack, whatever the arcs are.
 *
 * <p>Some arcs of each loop are called feedback: without them no loop is left, and every other arc leads to a later layer.
 * The same nodes and arcs in the same order always give the same answer.
 */
public final class DirectedGraph {
    private final int size;
    private final List<Arc> arcs;
    private final List<List<Integer>> leaving;
    private final BitSet feedback = new BitSet();
    private final int[] layers;
    private final List<List<Integer>> loops;

    public DirectedGraph(int size, List<Arc> arcs) {
        this.size = size;
        this.arcs = List.copyOf(arcs);
        this.leaving = IntStream.range(0, size)
                .<List<Integer>>mapToObj(node -> new ArrayList<>())
                .toList();
        for (var i = 0; i < arcs.size(); i++) {
            leaving.get(arcs.get(i).from()).add(i);
        }
        this.layers = new int[size];
        layer(findFeedback());
        this.loops = new Loops(size, arcs).found();
    }

    /** Whether this arc closes a loop. */
    public boolean isFeedback(int arc) {
        return feedback.get(arc);
    }

    /** The layer of each node: later than all that lead to it, but for feedback. */
    public int[] layers() {
        return layers.clone();
    }

    /** Nodes that lead to each other, in ascending order; each list is one loop or several that meet. */
    public List<List<Integer>> loops() {
        return loops;
    }

    /** Walks depth first from where nothing leads to; gives the nodes in the order in which they were left. */
    private List<Integer> findFeedback() {
        var entered = new BitSet(size);
        var open = new BitSet(size);
        var left = new ArrayList<Integer>(size);
        for (int start : starts()) {
            if (!entered.get(start)) {
                walk(start, entered, open, left);
            }
        }
        return left;
    }

    private void walk(int start, BitSet entered, BitSet open, List<Integer> left) {
        Deque<int[]> path = new ArrayDeque<>();
        path.push(new int[] {start, 0});
        entered.set(start);
        open.set(start);
        while (!path.isEmpty()) {
            var step = path.peek();
            if (step[1] == leaving.get(step[0]).size()) {
                open.clear(step[0]);
                left.add(step[0]);
                path.pop();
                continue;
            }
            int arc = leaving.get(step[0]).get(step[1]++);
            int to = arcs.get(arc).to();
            if (open.get(to)) {
                feedback.set(arc);
            } else if (!entered.get(to)) {
                entered.set(to);
                open.set(to);
                path.push(new int[] {to, 0});
            }
        }
    }

    private int[] starts() {
        var reached = new boolean[size];
        arcs.forEach(arc -> reached[arc.to()] = true);
        return IntStream.concat(
                        IntStream.range(0, size).filter(node -> !reached[node]),
                        IntStream.range(0, size).filter(node -> reached[node]))
                .toArray();
    }

    /** Left last means that nothing left earlier leads to it, so that its layer is final when it comes. */
    private void layer(List<Integer> left) {
        Arrays.fill(layers, 0);
        for (var i = left.size() - 1; i >= 0; i--) {
            int node = left.get(i);
            for (int arc : leaving.get(node)) {
                int to = arcs.get(arc).to();
                if (!feedback.get(arc)) {
                    layers[to] = Math.max(layers[to], layers[node] + 1);
                }
            }
        }
    }
}
