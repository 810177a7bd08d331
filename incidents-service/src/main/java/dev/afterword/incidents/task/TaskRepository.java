package dev.afterword.incidents.task;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps tasks of the response. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<IncidentTask, UUID> {

    Uni<List<IncidentTask>> of(UUID incidentId) {
        return list("incidentId = ?1 order by createdAt, id", incidentId);
    }

    Uni<IncidentTask> findOn(UUID incidentId, UUID taskId) {
        return find("incidentId = ?1 and id = ?2", incidentId, taskId).firstResult();
    }
}
