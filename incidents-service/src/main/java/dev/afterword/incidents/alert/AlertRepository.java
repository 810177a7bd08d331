package dev.afterword.incidents.alert;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps alerts. */
@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    /** The newest episode of each of these alerts. */
    Uni<Map<String, Alert>> newest(UUID sourceId, Collection<String> externalIds) {
        return list(
                        "from Alert a where a.sourceId = ?1 and a.externalId in ?2 and a.episode = (select max(n.episode)"
                                + " from Alert n where n.sourceId = a.sourceId and n.externalId = a.externalId)",
                        sourceId,
                        externalIds)
                .map(found -> found.stream().collect(Collectors.toMap(alert -> alert.externalId, Function.identity())));
    }
}
