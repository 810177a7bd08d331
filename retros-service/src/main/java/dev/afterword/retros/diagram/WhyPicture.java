package dev.afterword.retros.diagram;

import dev.afterword.retros.graph.Arc;
import dev.afterword.retros.picture.DiagramLink;
import dev.afterword.retros.picture.DiagramNode;
import dev.afterword.retros.picture.DiagramView;
import dev.afterword.retros.picture.LayeredLayout;
import dev.afterword.retros.picture.OutlineItem;
import dev.afterword.retros.picture.Tone;
import dev.afterword.retros.why.WhyView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Chains of whys as a picture: what is asked about at the left, answers to the right of what they answer. */
final class WhyPicture {
    private final List<DiagramNode> boxes = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    private WhyPicture() {}

    static DiagramView of(String key, List<WhyView> chains) {
        var picture = new WhyPicture();
        chains.forEach(picture::add);
        return picture.drawn(key, chains);
    }

    /** Chains are bounded in depth, so it may call itself. */
    private void add(WhyView why) {
        var place = boxes.size();
        boxes.add(DiagramNode.of(
                why.id().toString(), tone(why), why.factorId() == null ? "" : "Contributing factor", why.statement()));
        for (var answer : why.answers()) {
            questions.add(answer.question() == null ? "why?" : answer.question());
            arcs.add(new Arc(place, boxes.size()));
            add(answer);
        }
    }

    private static Tone tone(WhyView why) {
        return why.parentId() == null ? Tone.OUTCOME : Tone.PLAIN;
    }

    private DiagramView drawn(String key, List<WhyView> chains) {
        var layout = new LayeredLayout(boxes, arcs, -1);
        return new DiagramView(
                "Chains of whys of " + key,
                DiagramView.counted(chains.size(), "chain", "chains") + ", "
                        + DiagramView.counted(arcs.size(), "answer", "answers") + ".",
                layout.width(),
                layout.height(),
                layout.placed(),
                IntStream.range(0, arcs.size())
                        .mapToObj(arc -> new DiagramLink(
                                boxes.get(arcs.get(arc).from()).id(),
                                boxes.get(arcs.get(arc).to()).id(),
                                questions.get(arc),
                                layout.style(arc),
                                layout.route(arc)))
                        .toList(),
                chains.stream().map(WhyPicture::told).toList());
    }

    private static OutlineItem told(WhyView why) {
        var asked = why.parentId() == null ? "" : (why.question() == null ? "Why?" : why.question()) + " ";
        return new OutlineItem(
                why.id().toString(),
                asked + why.statement(),
                why.answers().stream().map(WhyPicture::told).toList());
    }
}
