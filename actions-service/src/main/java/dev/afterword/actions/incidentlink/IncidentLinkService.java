package dev.afterword.actions.incidentlink;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the projection of incidents; those who read it hold the incident until their transaction ends. */
@ApplicationScoped
public class IncidentLinkService {

    private final IncidentLinkRepository links;

    IncidentLinkService(IncidentLinkRepository links) {
        this.links = links;
    }

    /** What is known of an incident, null if no event of it was seen; nobody changes it before this transaction ends. */
    @WithTransaction
    public Uni<IncidentFacts> hold(UUID incidentId) {
        return links.lock(incidentId)
                .chain(() -> links.findById(incidentId))
                .map(link -> link == null ? null : link.facts());
    }

    /** Takes over a state of an incident unless a newer one is known; tells whether anything is different now. */
    @WithTransaction
    public Uni<Boolean> changed(IncidentFacts facts, long sequence) {
        return links.lock(facts.id()).chain(() -> links.findById(facts.id())).flatMap(known -> {
            var link = known == null ? IncidentLink.unseen(facts.id()) : known;
            var accepted = link.accept(facts, sequence);
            return links.persist(link).replaceWith(accepted);
        });
    }
}
