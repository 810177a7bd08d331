package dev.afterword.incidents.moment;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps every value of a moment that was replaced. Its methods run in the caller's session. */
@ApplicationScoped
public class MomentHistoryService {

    private final MomentChangeRepository changes;
    private final Clock clock;

    MomentHistoryService(MomentChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps the replaced values beside those that took their place. */
    public Uni<Void> keep(UUID incidentId, Map<Moment, Instant> replaced, Moments now, String reason, PersonRef by) {
        if (replaced.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var at = clock.instant();
        return changes.keep(replaced.entrySet().stream()
                .map(old -> new MomentChangeView(
                        old.getKey().word(), old.getValue(), old.getKey().of(now), reason, by, at))
                .map(change -> new MomentChange(Ids.next(), incidentId, change))
                .toList());
    }

    /** Keeps what an import could not use, beside what it could. */
    public Uni<Void> flag(UUID incidentId, List<MomentFlagView> flags) {
        return changes.replaceFlags(incidentId, flags, clock.instant());
    }

    /** Somebody has set the moment: its flag goes. */
    public Uni<Void> settled(UUID incidentId, Moment moment) {
        return changes.clearFlag(incidentId, moment);
    }

    /** What was replaced on an incident, oldest first. */
    public Uni<List<MomentChangeView>> of(UUID incidentId) {
        return changes.of(incidentId)
                .map(found -> found.stream().map(MomentChange::view).toList());
    }
}
