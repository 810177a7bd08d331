package dev.afterword.retros.diagram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.afterword.retros.factor.FactorView;
import dev.afterword.retros.picture.DiagramNode;
import dev.afterword.retros.picture.DiagramView;
import dev.afterword.retros.picture.FishboneLayout;
import dev.afterword.retros.picture.OutlineItem;
import dev.afterword.retros.picture.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ishikawa's diagram: what contributed, by domain and category, at the bones of what happened. */
final class FishbonePicture {
    private static final String HEAD = "incident";

    private FishbonePicture() {}

    static DiagramView of(String key, String incident, List<FactorView> factors) {
        var groups = groups(factors);
        var head = DiagramNode.of(HEAD, Tone.OUTCOME, "The incident", incident);
        var layout = new FishboneLayout(
                groups.entrySet().stream()
                        .map(group -> boxes(group.getKey(), group.getValue()))
                        .toList(),
                head);
        return new DiagramView(
                "Ishikawa diagram of " + key,
                DiagramView.counted(factorsIn(groups), "contributing factor", "contributing factors") + " in "
                        + DiagramView.counted(groups.size(), "category", "categories") + ".",
                layout.width(),
                layout.height(),
                layout.nodes(),
                layout.links(),
                outline(groups));
    }

    /** Domains in their order, categories by name; one that differs only in capitals is the same. */
    private static Map<String, List<FactorView>> groups(List<FactorView> factors) {
        return factors.stream()
                .filter(factor -> factor.stands() && factor.role().contributed())
                .collect(groupingBy(FishbonePicture::group, TreeMap::new, toList()));
    }

    private static String group(FactorView factor) {
        return factor.domain().words()
                + (factor.category() == null
                        ? ""
                        : ": " + factor.category().strip().toLowerCase(Locale.ROOT));
    }

    private static List<DiagramNode> boxes(String name, List<FactorView> factors) {
        var first = factors.get(0);
        return Stream.concat(
                        Stream.of(
                                DiagramNode.of(name, Tone.valueOf(first.domain().name()), "", name)),
                        factors.stream()
                                .map(factor -> DiagramNode.of(
                                        factor.id().toString(),
                                        Tone.valueOf(factor.domain().name()),
                                        factor.role().words(),
                                        factor.statement())))
                .toList();
    }

    private static long factorsIn(Map<String, List<FactorView>> groups) {
        return groups.values().stream().mapToLong(List::size).sum();
    }

    private static List<OutlineItem> outline(Map<String, List<FactorView>> groups) {
        return groups.entrySet().stream()
                .map(group -> new OutlineItem(
                        group.getKey(),
                        group.getKey(),
                        group.getValue().stream()
                                .map(factor -> OutlineItem.of(
                                        factor.id().toString(),
                                        factor.statement() + " ("
                                                + factor.role().words() + ")"))
                                .toList()))
                .toList();
    }
}
