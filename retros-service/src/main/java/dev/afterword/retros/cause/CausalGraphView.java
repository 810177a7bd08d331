package dev.afterword.retros.cause;

import static java.util.stream.Collectors.toMap;

import dev.afterword.retros.graph.Arc;
import dev.afterword.retros.graph.DirectedGraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What led to what. Nodes that lead to each other are loops; they are shown as such and never as a mistake.
 *
 * @param nodes factors that contributed or that something links, linked timeline entries that the caller may read, and
 *     the incident as the last
 * @param links what led to what
 * @param loops ids of nodes that lead to each other
 * @param feedback ids of links that lead back into a loop; all others lead forward
 */
public record CausalGraphView(
        List<CausalNodeView> nodes, List<CausalLinkView> links, List<List<UUID>> loops, List<UUID> feedback) {

    static CausalGraphView of(List<CausalNodeView> nodes, List<CausalLinkView> links) {
        var places = IntStream.range(0, nodes.size())
                .boxed()
                .collect(toMap(place -> nodes.get(place).id(), place -> place));
        var graph = new DirectedGraph(nodes.size(), arcs(links, places));
        return new CausalGraphView(
                nodes,
                links,
                graph.loops().stream()
                        .map(loop -> loop.stream()
                                .map(place -> nodes.get(place).id())
                                .toList())
                        .toList(),
                IntStream.range(0, links.size())
                        .filter(graph::isFeedback)
                        .mapToObj(place -> links.get(place).id())
                        .toList());
    }

    private static List<Arc> arcs(List<CausalLinkView> links, Map<UUID, Integer> places) {
        return links.stream()
                .map(link -> new Arc(places.get(link.from()), places.get(link.to())))
                .toList();
    }
}
