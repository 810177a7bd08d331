package dev.afterword.retros.picture;

import java.util.ArrayList;
import java.util.List;

/** Places groups of boxes along a spine, above and below it in turn, each at a bone that leads to the head. */
public final class FishboneLayout {
    private static final double SLANT = 70;
    private static final double COLUMN = DiagramNode.WIDTH + SLANT + 50;
    private static final double GAP = 14;
    private static final double MARGIN = LayeredLayout.MARGIN;

    private final List<DiagramNode> nodes = new ArrayList<>();
    private final List<DiagramLink> links = new ArrayList<>();
    private final double above;
    private final double below;
    private final DiagramNode head;
    private final double width;

    /** @param groups each with its name as the first box, and what belongs to it after that */
    public FishboneLayout(List<List<DiagramNode>> groups, DiagramNode head) {
        this.above = tallest(groups, 0, head.height() / 2);
        this.below = tallest(groups, 1, head.height() / 2);
        var columns = (groups.size() + 1) / 2;
        var headX = MARGIN + columns * COLUMN + (columns == 0 ? 60 : 0);
        this.head = head.at(headX, spine() - head.height() / 2);
        this.width = headX + DiagramNode.WIDTH + MARGIN;
        for (var i = 0; i < groups.size(); i++) {
            place(groups.get(i), MARGIN + (i / 2) * COLUMN, i % 2 == 0);
        }
        nodes.add(this.head);
        links.add(new DiagramLink(
                null, null, "", LinkStyle.SPINE, List.of(new Point(MARGIN, spine()), new Point(headX, spine()))));
    }

    public List<DiagramNode> nodes() {
        return nodes;
    }

    public List<DiagramLink> links() {
        return links;
    }

    public double width() {
        return width;
    }

    public double height() {
        return spine() + below + MARGIN;
    }

    private double spine() {
        return MARGIN + above;
    }

    private void place(List<DiagramNode> group, double x, boolean up) {
        var tip = up ? spine() - above : spine() + below;
        var name = group.get(0).at(x, up ? tip : tip - group.get(0).height());
        nodes.add(name);
        links.add(new DiagramLink(
                name.id(),
                head.id(),
                "contributed to",
                LinkStyle.BONE,
                List.of(
                        new Point(x + 12, up ? name.y() + name.height() : name.y()),
                        new Point(bone(x, spine(), tip), spine()))));
        var y = up ? name.y() + name.height() + GAP : name.y() - GAP;
        for (var item : group.subList(1, group.size())) {
            var top = up ? y : y - item.height();
            var placed = item.at(bone(x, top + item.height() / 2, tip) + 18, top);
            nodes.add(placed);
            links.add(new DiagramLink(
                    placed.id(),
                    name.id(),
                    "is one of",
                    LinkStyle.BONE,
                    List.of(
                            new Point(placed.x(), placed.middle()),
                            new Point(bone(x, placed.middle(), tip), placed.middle()))));
            y = up ? top + item.height() + GAP : top - GAP;
        }
    }

    /** Where the bone is at this height: at its tip over the left edge, at the spine further right. */
    private double bone(double x, double y, double tip) {
        var share = (y - tip) / (spine() - tip);
        return x + 12 + SLANT * share;
    }

    private static double tallest(List<List<DiagramNode>> groups, int from, double least) {
        var tallest = least;
        for (var i = from; i < groups.size(); i += 2) {
            tallest = Math.max(
                    tallest,
                    groups.get(i).stream()
                                    .mapToDouble(node -> node.height() + GAP)
                                    .sum()
                            + GAP);
        }
        return tallest;
    }
}
