package dev.afterword.retros.cause;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.retros.factor.FactorService;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.Work;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Draws and reads what led to what. */
@ApplicationScoped
public class CauseService {
    private final CausalLinkRepository links;
    private final CauseEvents events;
    private final RetrospectiveService retrospectives;
    private final FactorService factors;
    private final IncidentService incidents;
    private final PersonService people;
    private final IdempotentRequests requests;
    private final MergePatch patches;
    private final Clock clock;

    CauseService(
            CausalLinkRepository links,
            CauseEvents events,
            RetrospectiveService retrospectives,
            FactorService factors,
            IncidentService incidents,
            PersonService people,
            IdempotentRequests requests,
            MergePatch patches,
            Clock clock) {
        this.links = links;
        this.events = events;
        this.retrospectives = retrospectives;
        this.factors = factors;
        this.incidents = incidents;
        this.people = people;
        this.requests = requests;
        this.patches = patches;
        this.clock = clock;
    }

    @WithSession
    Uni<CausalGraphView> read(ResourceId id) {
        return retrospectives.visible(id).chain(this::graph);
    }

    /** The graph as the caller may see it; part of the caller's session. */
    public Uni<CausalGraphView> graph(RetrospectiveHandle retrospective) {
        return material(retrospective)
                .chain(material -> links.findOf(retrospective.id()).map(material::graph));
    }

    @WithTransaction
    Uni<CausalLinkView> link(ResourceId id, CausalLinkRequest request, IdempotencyKey key) {
        return retrospectives
                .lock(id)
                .chain(() -> requests.once(key, CausalLinkView.class, () -> linkNew(id, request)));
    }

    @WithTransaction
    Uni<CausalLinkView> change(ResourceId id, UUID linkId, JsonNode patch, String ifMatch) {
        return retrospectives
                .lockFor(Work.RECORD_FACTORS, id)
                .chain(handle -> find(handle, linkId))
                .invoke(link -> ETags.check(ifMatch, link.version()))
                .invoke(link -> link.say(
                        patches.apply(EditCausalLinkRequest.of(link), patch, EditCausalLinkRequest.class),
                        clock.instant()))
                .call(link -> events.changed(link.retrospectiveId()))
                .map(CausalLink::view);
    }

    @WithTransaction
    Uni<Void> remove(ResourceId id, UUID linkId) {
        return retrospectives
                .lockFor(Work.RECORD_FACTORS, id)
                .chain(handle -> find(handle, linkId))
                .chain(link -> links.delete(link).chain(() -> events.changed(link.retrospectiveId())));
    }

    private Uni<CausalLinkView> linkNew(ResourceId id, CausalLinkRequest request) {
        return retrospectives
                .lockFor(Work.RECORD_FACTORS, id)
                .chain(handle -> material(handle)
                        .map(material -> material.ends(request))
                        .call(ends -> links.findOf(handle.id()).invoke(there -> CauseProblems.requireRoom(there, ends)))
                        .map(ends -> new CausalLink(Ids.next(), handle.id(), ends, people.caller(), clock.instant())))
                .map(link -> link.say(request.said(), clock.instant()))
                .chain(links::persist)
                .call(link -> events.changed(link.retrospectiveId()))
                .map(CausalLink::view);
    }

    private Uni<CausalLink> find(RetrospectiveHandle handle, UUID linkId) {
        return links.findIn(handle.id(), linkId).onItem().ifNull().failWith(() -> CauseProblems.notFound(linkId));
    }

    private Uni<GraphMaterial> material(RetrospectiveHandle handle) {
        return factors.of(handle.id()).chain(known -> incidents
                .timeline(handle.incidentId(), people.caller().id())
                .chain(entries -> incidents
                        .facts(handle.incidentId())
                        .map(incident -> new GraphMaterial(incident, known, entries))));
    }
}
