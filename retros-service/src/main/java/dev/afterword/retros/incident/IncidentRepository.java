package dev.afterword.retros.incident;

import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Finds incidents; a lock makes what follows from one incident happen one after the other. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<KnownIncident, UUID> {

    Uni<KnownIncident> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<KnownIncident> lock(ResourceId id) {
        return id.uuid() != null
                ? lock(id.uuid())
                : find("key", id.key()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }
}
