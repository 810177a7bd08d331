package dev.afterword.retros.picture;

import dev.afterword.retros.graph.Arc;
import dev.afterword.retros.graph.DirectedGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places boxes in columns so that links lead from left to right, those of feedback back (Sugiyama's way: layers, places in
 * them by the middle of their neighbours, links around what lies between).
 */
public final class LayeredLayout {
    static final double MARGIN = 24;
    private static final double GAP_ACROSS = 140;
    private static final double GAP_DOWN = 26;
    /** A link leaves and enters above the middle when it leads on, and below it when it leads back. */
    private static final double BACK = 0.78;

    private final List<DiagramNode> nodes;
    private final List<Arc> arcs;
    private final DirectedGraph graph;
    private final Columns columns;
    private final List<List<Integer>> stops;

    /** @param last the box that stands in a column of its own at the right end, or -1 */
    public LayeredLayout(List<DiagramNode> nodes, List<Arc> arcs, int last) {
        this.nodes = nodes;
        this.arcs = arcs;
        this.graph = new DirectedGraph(nodes.size(), arcs);
        var layers = graph.layers();
        if (last >= 0) {
            layers[last] = 0;
            layers[last] = Arrays.stream(layers).max().orElse(0) + (nodes.size() > 1 ? 1 : 0);
        }
        this.columns = new Columns(
                layers, nodes.stream().mapToDouble(DiagramNode::height).toArray());
        this.stops = IntStream.range(0, arcs.size()).mapToObj(this::join).toList();
        columns.arrange(GAP_DOWN);
    }

    public List<DiagramNode> placed() {
        var placed = new ArrayList<DiagramNode>();
        for (var i = 0; i < nodes.size(); i++) {
            placed.add(nodes.get(i).at(x(i), MARGIN + columns.top(i)));
        }
        return placed;
    }

    public LinkStyle style(int arc) {
        return graph.isFeedback(arc) ? LinkStyle.FEEDBACK : LinkStyle.FORWARD;
    }

    public double width() {
        return 2 * MARGIN + (columns.count() - 1) * (DiagramNode.WIDTH + GAP_ACROSS) + DiagramNode.WIDTH;
    }

    public double height() {
        return 2 * MARGIN + columns.height();
    }

    /** Where the link passes, from where it comes to where it leads. */
    public List<Point> route(int arc) {
        var feedback = graph.isFeedback(arc);
        var first = feedback ? arcs.get(arc).to() : arcs.get(arc).from();
        var last = feedback ? arcs.get(arc).from() : arcs.get(arc).to();
        var share = feedback ? BACK : 0.5;
        var route = new ArrayList<Point>();
        route.add(new Point(x(first) + DiagramNode.WIDTH, edge(first, share)));
        for (int stop : stops.get(arc)) {
            route.add(new Point(x(stop), edge(stop, 0.5)));
            route.add(new Point(x(stop) + DiagramNode.WIDTH, edge(stop, 0.5)));
        }
        route.add(new Point(x(last), edge(last, share)));
        if (feedback) {
            Collections.reverse(route);
        }
        return List.copyOf(route);
    }

    private List<Integer> join(int arc) {
        var ends = arcs.get(arc);
        return graph.isFeedback(arc) ? columns.join(ends.to(), ends.from()) : columns.join(ends.from(), ends.to());
    }

    private double x(int item) {
        return MARGIN + columns.of(item) * (DiagramNode.WIDTH + GAP_ACROSS);
    }

    private double edge(int item, double share) {
        return MARGIN + columns.top(item) + columns.heightOf(item) * share;
    }
}
