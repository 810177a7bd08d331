package dev.afterword.incidents.handoff;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps offers of command. */
@ApplicationScoped
class HandOffOfferRepository implements PanacheRepositoryBase<HandOffOffer, UUID> {

    Uni<List<HandOffOffer>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }

    Uni<HandOffOffer> pending(UUID incidentId) {
        return find("incidentId = ?1 and status = ?2", incidentId, OfferStatus.PENDING)
                .firstResult();
    }

    Uni<HandOffOffer> findOn(UUID incidentId, UUID offerId) {
        return find("incidentId = ?1 and id = ?2", incidentId, offerId).firstResult();
    }
}
