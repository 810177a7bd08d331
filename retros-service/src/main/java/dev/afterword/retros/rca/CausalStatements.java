package dev.afterword.retros.rca;

import dev.afterword.retros.cause.CausalGraphView;
import dev.afterword.retros.cause.CausalLinkView;
import dev.afterword.retros.cause.NodeKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells links as sentences, and asks what the five rules of causation ask. */
final class CausalStatements {
    private final CausalGraphView graph;
    private final Set<UUID> ofPersons;
    private final Map<UUID, String> words;
    private final Set<UUID> explained;

    CausalStatements(CausalGraphView graph, Set<UUID> ofPersons) {
        this.graph = graph;
        this.ofPersons = ofPersons;
        this.words = graph.nodes().stream()
                .collect(Collectors.toMap(
                        node -> node.id(),
                        node -> node.kind() == NodeKind.OUTCOME
                                ? "the incident (“" + bare(node.text()) + "”)"
                                : "“" + bare(node.text()) + "”"));
        this.explained = graph.links().stream().map(CausalLinkView::to).collect(Collectors.toSet());
    }

    List<RcaView.RcaStatement> all() {
        return graph.links().stream()
                .map(link -> new RcaView.RcaStatement(
                        link.id(), text(link), graph.feedback().contains(link.id()), questions(link)))
                .toList();
    }

    private String text(CausalLinkView link) {
        return words.get(link.from()) + " " + link.kind().words() + " " + words.get(link.to())
                + (link.because() == null ? "" : " because " + bare(link.because())) + ".";
    }

    private List<RcaView.RcaQuestion> questions(CausalLinkView link) {
        var from = words.get(link.from());
        var explanation = link.because() == null ? "" : link.because();
        var unexplained = !explained.contains(link.from());
        return Stream.of(CausalRule.values())
                .filter(rule -> switch (rule) {
                    case CAUSE_AND_EFFECT -> explanation.isEmpty();
                    case BEFORE_THE_ACT -> unexplained && ofPersons.contains(link.from());
                    case BEFORE_THE_DEVIATION -> unexplained && rule.findsWordsIn(from);
                    case SPECIFIC_WORDS, DUTY_TO_ACT -> rule.findsWordsIn(from + " " + explanation);
                })
                .map(rule -> new RcaView.RcaQuestion(rule, rule.question()))
                .toList();
    }

    /** Without the stop at its end: it stands within a sentence. */
    private static String bare(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[.;]+$", "");
    }
}
