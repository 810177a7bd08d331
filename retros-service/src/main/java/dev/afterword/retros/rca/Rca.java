package dev.afterword.retros.rca;

import dev.afterword.retros.draft.Times;
import dev.afterword.retros.factor.FactorRole;
import dev.afterword.retros.factor.FactorView;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.why.WhyView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts the formal analysis together. */
final class Rca {
    private static final String METHOD =
            "Contributing factor analysis. Conditions were recorded with their evidence, asked why, and linked by what led to"
                    + " what; each link is told by the five rules of causation. Several conditions met, and none of them"
                    + " alone explains what happened.";

    private final RcaMaterial material;

    private Rca(RcaMaterial material) {
        this.material = material;
    }

    static RcaView of(String key, RcaMaterial material) {
        return new Rca(material).view(key);
    }

    private RcaView view(String key) {
        var incident = material.incident();
        var graph = material.graph();
        var texts = graph.nodes().stream().collect(Collectors.toMap(node -> node.id(), node -> node.text()));
        return new RcaView(
                incident.title(),
                key,
                incident.key(),
                problem(incident),
                METHOD,
                factors(FactorRole::contributed),
                factors(FactorRole::helped),
                factors(role -> role == FactorRole.NOT_CONTRIBUTING),
                new CausalStatements(graph, material.ofPersons()).all(),
                graph.loops().stream()
                        .map(loop -> loop.stream().map(texts::get).toList())
                        .toList(),
                chains(),
                material.actions().stream()
                        .filter(action -> action.factorIds().isEmpty())
                        .toList());
    }

    private static RcaView.Problem problem(IncidentFacts incident) {
        var from = incident.moments().onset();
        var to = incident.moments().end();
        var known = from != null && to != null && !to.isBefore(from);
        return new RcaView.Problem(
                incident.impact().description() != null
                        ? incident.impact().description()
                        : "A failure occurred: " + incident.title(),
                incident.services(),
                from,
                to,
                known ? Times.length(Duration.between(from, to)) : null,
                incident.impact().customersAffected(),
                incident.impact().dataLoss(),
                incident.impact().dataExposure());
    }

    private List<RcaView.RcaFactor> factors(Predicate<FactorRole> wanted) {
        return material.factors().stream()
                .filter(factor -> factor.stands() && wanted.test(factor.role()))
                .map(this::factor)
                .toList();
    }

    private RcaView.RcaFactor factor(FactorView factor) {
        return new RcaView.RcaFactor(
                factor.id(),
                factor.statement(),
                factor.domain(),
                factor.role(),
                factor.category(),
                factor.confidence(),
                factor.necessity(),
                factor.symptom(),
                factor.services(),
                factor.edge(),
                material.timeline().stream()
                        .filter(entry -> factor.timelineEntryIds().contains(entry.id()))
                        .toList(),
                factor.links(),
                material.actions().stream()
                        .filter(action -> action.factorIds().contains(factor.id()))
                        .toList(),
                factor.disposition());
    }

    private List<RcaView.RcaAnswer> chains() {
        var lines = new ArrayList<RcaView.RcaAnswer>();
        material.chains().forEach(chain -> add(chain, 0, lines));
        return List.copyOf(lines);
    }

    private static void add(WhyView why, int depth, List<RcaView.RcaAnswer> lines) {
        var asked = depth == 0 ? "" : (why.question() == null ? "Why?" : why.question()) + " ";
        lines.add(new RcaView.RcaAnswer(depth, asked + why.statement()));
        why.answers().forEach(answer -> add(answer, depth + 1, lines));
    }
}
