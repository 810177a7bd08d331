package dev.afterword.retros.rca;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.retros.cause.CausalGraphView;
import dev.afterword.retros.cause.CausalNodeView;
import dev.afterword.retros.cause.CauseService;
import dev.afterword.retros.factor.FactorService;
import dev.afterword.retros.followup.FollowUpService;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.language.LanguageService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.why.WhyService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Renders the formal analysis from what is recorded. */
@ApplicationScoped
class RcaService {
    private final RetrospectiveService retrospectives;
    private final FactorService factors;
    private final CauseService causes;
    private final WhyService whys;
    private final FollowUpService followUps;
    private final IncidentService incidents;
    private final LanguageService language;
    private final PersonService people;

    RcaService(
            RetrospectiveService retrospectives,
            FactorService factors,
            CauseService causes,
            WhyService whys,
            FollowUpService followUps,
            IncidentService incidents,
            LanguageService language,
            PersonService people) {
        this.retrospectives = retrospectives;
        this.factors = factors;
        this.causes = causes;
        this.whys = whys;
        this.followUps = followUps;
        this.incidents = incidents;
        this.language = language;
        this.people = people;
    }

    @WithSession
    Uni<RcaView> render(ResourceId id) {
        return retrospectives.visible(id).chain(handle -> material(handle)
                .map(material -> Rca.of(handle.key(), material)));
    }

    private Uni<RcaMaterial> material(RetrospectiveHandle handle) {
        return causes.graph(handle).chain(graph -> ofPersons(graph)
                .chain(ofPersons -> factors.of(handle.id()).chain(known -> whys.chains(handle.id())
                        .chain(chains -> followUps.of(handle.id()).chain(actions -> incidents
                                .timeline(handle.incidentId(), people.caller().id())
                                .chain(timeline -> incidents
                                        .facts(handle.incidentId())
                                        .map(incident -> new RcaMaterial(
                                                incident, known, timeline, actions, chains, graph, ofPersons))))))));
    }

    private Uni<Set<UUID>> ofPersons(CausalGraphView graph) {
        return language.speakOfPersons(
                        graph.nodes().stream().map(CausalNodeView::text).toList())
                .map(persons -> IntStream.range(0, persons.size())
                        .filter(persons::get)
                        .mapToObj(place -> graph.nodes().get(place).id())
                        .collect(Collectors.toSet()));
    }
}
