package dev.afterword.incidents.rolehistory;

import dev.afterword.restkit.http.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps every value of a role that was replaced. Its methods run in the caller's session. */
@ApplicationScoped
public class RoleHistoryService {

    private final RoleChangeRepository changes;

    RoleHistoryService(RoleChangeRepository changes) {
        this.changes = changes;
    }

    /** Keeps values that were replaced. */
    public Uni<Void> keep(UUID incidentId, List<RoleChangeView> replaced) {
        return changes.keep(replaced.stream()
                .map(change -> new RoleChange(Ids.next(), incidentId, change))
                .toList());
    }

    /** What was replaced on an incident, oldest first. */
    public Uni<List<RoleChangeView>> of(UUID incidentId) {
        return changes.of(incidentId)
                .map(found -> found.stream().map(RoleChange::view).toList());
    }
}
