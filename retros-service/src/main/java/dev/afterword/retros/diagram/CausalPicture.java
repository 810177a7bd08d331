package dev.afterword.retros.diagram;

import dev.afterword.retros.cause.CausalGraphView;
import dev.afterword.retros.cause.CausalLinkView;
import dev.afterword.retros.cause.CausalNodeView;
import dev.afterword.retros.graph.Arc;
import dev.afterword.retros.picture.DiagramLink;
import dev.afterword.retros.picture.DiagramNode;
import dev.afterword.retros.picture.DiagramView;
import dev.afterword.retros.picture.LayeredLayout;
import dev.afterword.retros.picture.OutlineItem;
import dev.afterword.retros.picture.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The causal graph as a picture: what was there first at the left, the incident at the right. */
final class CausalPicture {
    private final CausalGraphView graph;
    private final Map<UUID, Integer> places;

    private CausalPicture(CausalGraphView graph) {
        this.graph = graph;
        this.places = IntStream.range(0, graph.nodes().size())
                .boxed()
                .collect(Collectors.toMap(place -> graph.nodes().get(place).id(), Function.identity()));
    }

    static DiagramView of(String key, CausalGraphView graph) {
        return new CausalPicture(graph).drawn(key);
    }

    private DiagramView drawn(String key) {
        var boxes = graph.nodes().stream().map(CausalPicture::box).toList();
        var arcs = graph.links().stream()
                .map(link -> new Arc(places.get(link.from()), places.get(link.to())))
                .toList();
        var layout = new LayeredLayout(boxes, arcs, boxes.size() - 1);
        return new DiagramView(
                "Causal graph of " + key,
                summary(),
                layout.width(),
                layout.height(),
                layout.placed(),
                IntStream.range(0, arcs.size())
                        .mapToObj(place -> line(place, layout))
                        .toList(),
                outline());
    }

    private static DiagramNode box(CausalNodeView node) {
        return switch (node.kind()) {
            case FACTOR ->
                DiagramNode.of(
                        node.id().toString(),
                        Tone.valueOf(node.domain().name()),
                        node.domain().words() + ", " + node.role().words(),
                        node.text());
            case ENTRY -> DiagramNode.of(node.id().toString(), Tone.PLAIN, "In the timeline", node.text());
            case OUTCOME -> DiagramNode.of(node.id().toString(), Tone.OUTCOME, "The incident", node.text());
        };
    }

    private DiagramLink line(int place, LayeredLayout layout) {
        var link = graph.links().get(place);
        return new DiagramLink(
                link.from().toString(),
                link.to().toString(),
                link.kind().label(),
                layout.style(place),
                layout.route(place));
    }

    private String summary() {
        var shown = DiagramView.counted(graph.nodes().size() - 1L, "condition or event", "conditions and events") + ", "
                + DiagramView.counted(graph.links().size(), "link", "links");
        return graph.loops().isEmpty()
                ? shown + "."
                : shown + ", " + DiagramView.counted(graph.loops().size(), "feedback loop", "feedback loops") + ".";
    }

    /** Each with what it led to, one step deep: a loop has no end. */
    private List<OutlineItem> outline() {
        var feedback = new HashSet<>(graph.feedback());
        return graph.nodes().stream()
                .map(node -> new OutlineItem(
                        node.id().toString(),
                        node.text(),
                        graph.links().stream()
                                .filter(link -> link.from().equals(node.id()))
                                .map(link -> told(link, feedback.contains(link.id())))
                                .toList()))
                .toList();
    }

    private OutlineItem told(CausalLinkView link, boolean back) {
        var to = graph.nodes().get(places.get(link.to()));
        return OutlineItem.of(
                to.id().toString(),
                link.kind().words() + ": " + to.text() + (link.because() == null ? "" : ", because " + link.because())
                        + (back ? " (feedback)" : ""));
    }
}
