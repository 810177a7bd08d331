package dev.afterword.retros.cause;

import dev.afterword.retros.factor.FactorRole;
import dev.afterword.retros.factor.FactorView;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.TimelineEntryView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that may stand in the graph of one retrospective, as one reader sees it. A factor that was withdrawn, or that did
 * not contribute after all, takes its links out of sight; so does an entry that the reader may not read.
 */
record GraphMaterial(IncidentFacts incident, List<FactorView> factors, List<TimelineEntryView> entries) {

    CausalGraphView graph(List<CausalLink> recorded) {
        var known = Stream.concat(
                        Stream.concat(
                                factors.stream().filter(GraphMaterial::mayLead).map(FactorView::id),
                                entries.stream().map(TimelineEntryView::id)),
                        Stream.of(incident.id()))
                .collect(Collectors.toSet());
        var links = recorded.stream()
                .map(CausalLink::view)
                .filter(link -> known.contains(link.from()) && known.contains(link.to()))
                .toList();
        var linked = links.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .collect(Collectors.toSet());
        return CausalGraphView.of(nodes(linked), links);
    }

    LinkEnds ends(CausalLinkRequest request) {
        var to = request.to() == null ? incident.id() : request.to();
        var ends = new LinkEnds(request.from(), kind(request.from(), "/from"), to, kind(to, "/to"));
        CauseProblems.check(ends);
        return ends;
    }

    private List<CausalNodeView> nodes(Set<UUID> linked) {
        return Stream.of(
                        factors.stream()
                                .filter(GraphMaterial::mayLead)
                                .filter(factor -> factor.role().contributed() || linked.contains(factor.id()))
                                .map(CausalNodeView::of),
                        entries.stream()
                                .filter(entry -> linked.contains(entry.id()))
                                .map(CausalNodeView::of),
                        Stream.of(CausalNodeView.of(incident)))
                .flatMap(nodes -> nodes)
                .toList();
    }

    private NodeKind kind(UUID id, String pointer) {
        if (id.equals(incident.id())) {
            return NodeKind.OUTCOME;
        }
        if (entries.stream().anyMatch(entry -> entry.id().equals(id))) {
            return NodeKind.ENTRY;
        }
        return factors.stream()
                .filter(factor -> factor.id().equals(id))
                .filter(GraphMaterial::mayLead)
                .findFirst()
                .map(factor -> NodeKind.FACTOR)
                .orElseThrow(() -> CauseProblems.unknownEnd(pointer));
    }

    private static boolean mayLead(FactorView factor) {
        return factor.stands() && factor.role() != FactorRole.NOT_CONTRIBUTING;
    }
}
