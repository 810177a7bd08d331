package dev.afterword.incidents.rolehistory;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keeps every value of a role that was replaced. Its methods run in the caller's session. */
@ApplicationScoped
public class RoleHistoryService {

    private final RoleChangeRepository changes;
    private final Clock clock;

    RoleHistoryService(RoleChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps what differs between the values of a role before and after, and gives the names of these values. */
    public Uni<List<String>> keep(
            UUID incidentId,
            UUID assignmentId,
            Map<String, String> before,
            Map<String, String> after,
            String reason,
            PersonRef by) {
        var at = clock.instant();
        var replaced = after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new RoleChangeView(
                        assignmentId, field, before.get(field), after.get(field), reason.strip(), by, at))
                .toList();
        return changes.keep(replaced.stream()
                        .map(change -> new RoleChange(Ids.next(), incidentId, change))
                        .toList())
                .replaceWith(() -> replaced.stream().map(RoleChangeView::field).toList());
    }

    /** What was replaced on an incident, oldest first. */
    public Uni<List<RoleChangeView>> of(UUID incidentId) {
        return changes.of(incidentId)
                .map(found -> found.stream().map(RoleChange::view).toList());
    }
}
