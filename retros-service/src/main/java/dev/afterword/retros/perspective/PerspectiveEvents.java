package dev.afterword.retros.perspective;

import dev.afterword.contracts.retrospective.RetrospectiveDetailsChanged;
import dev.afterword.retros.retrospective.RetrospectiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells that somebody told something under their name; of those without one nothing is ever told. */
@ApplicationScoped
class PerspectiveEvents {
    private final RetrospectiveEvents events;

    PerspectiveEvents(RetrospectiveEvents events) {
        this.events = events;
    }

    Uni<Void> changed(UUID retrospectiveId) {
        return events.tell(
                retrospectiveId, snapshot -> new RetrospectiveDetailsChanged(snapshot, List.of("perspectives")));
    }
}
