package dev.afterword.retros.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever links people draw: every walk ends, loops are found, and without feedback none is left. */
class DirectedGraphPropertyTest {
    private static final int SIZE = 12;

    @Property(tries = 300)
    void everyArcButFeedbackLeadsToALaterLayer(@ForAll("arcs") List<Arc> arcs) {
        var graph = new DirectedGraph(SIZE, arcs);

        for (var i = 0; i < arcs.size(); i++) {
            var from = graph.layers()[arcs.get(i).from()];
            var to = graph.layers()[arcs.get(i).to()];
            if (graph.isFeedback(i)) {
                assertThat(to).isLessThan(from);
            } else {
                assertThat(to).isGreaterThan(from);
            }
        }
    }

    @Property(tries = 300)
    void aLoopIsExactlyNodesThatLeadToEachOther(@ForAll("arcs") List<Arc> arcs) {
        var expected = new HashSet<Set<Integer>>();
        for (var node = 0; node < SIZE; node++) {
            var one = node;
            var loop = new HashSet<>(IntStream.range(0, SIZE)
                    .filter(other -> reaches(arcs, one, other) && reaches(arcs, other, one))
                    .boxed()
                    .toList());
            if (loop.size() > 1) {
                expected.add(loop);
            }
        }

        var found = new DirectedGraph(SIZE, arcs).loops();

        assertThat(found.stream().<Set<Integer>>map(HashSet::new)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void feedbackIsWithinALoopAndEachLoopHasSome(@ForAll("arcs") List<Arc> arcs) {
        var graph = new DirectedGraph(SIZE, arcs);
        var loops = graph.loops();

        var withFeedback = new HashSet<List<Integer>>();
        for (var i = 0; i < arcs.size(); i++) {
            if (graph.isFeedback(i)) {
                var arc = arcs.get(i);
                var around = loops.stream()
                        .filter(loop -> loop.contains(arc.from()) && loop.contains(arc.to()))
                        .toList();
                assertThat(around).hasSize(1);
                withFeedback.addAll(around);
            }
        }
        assertThat(withFeedback).containsExactlyInAnyOrderElementsOf(loops);
    }

    @Property(tries = 300)
    void theSameArcsGiveTheSameAnswer(@ForAll("arcs") List<Arc> arcs) {
        var one = new DirectedGraph(SIZE, arcs);
        var other = new DirectedGraph(SIZE, new ArrayList<>(arcs));

        assertThat(one.layers()).isEqualTo(other.layers());
        assertThat(one.loops()).isEqualTo(other.loops());
        assertThat(IntStream.range(0, arcs.size()).mapToObj(one::isFeedback))
                .containsExactlyElementsOf(IntStream.range(0, arcs.size())
                        .mapToObj(other::isFeedback)
                        .toList());
    }

    @Example
    void aRingOfVeryManyNeedsNoDeepStack() {
        var size = 200_000;
        var ring = IntStream.range(0, size)
                .mapToObj(node -> new Arc(node, (node + 1) % size))
                .toList();

        var graph = new DirectedGraph(size, ring);

        assertThat(graph.loops()).hasSize(1);
        assertThat(graph.isFeedback(size - 1)).isTrue();
        assertThat(graph.layers()[size - 1]).isEqualTo(size - 1);
    }

    private static boolean reaches(List<Arc> arcs, int from, int to) {
        var seen = new HashSet<>(Set.of(from));
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.pop();
            arcs.stream().filter(arc -> arc.from() == at && seen.add(arc.to())).forEach(arc -> open.push(arc.to()));
        }
        return seen.contains(to);
    }

    @Provide
    Arbitrary<List<Arc>> arcs() {
        var node = Arbitraries.integers().between(0, SIZE - 1);
        return Combinators.combine(node, node)
                .as(Arc::new)
                .filter(arc -> arc.from() != arc.to())
                .list()
                .ofMaxSize(30);
    }
}
