package dev.afterword.retros.cause;

import dev.afterword.contracts.retrospective.RetrospectiveDetailsChanged;
import dev.afterword.retros.retrospective.RetrospectiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells that the graph is another one, so that open pages read it again. */
@ApplicationScoped
class CauseEvents {
    private final RetrospectiveEvents events;

    CauseEvents(RetrospectiveEvents events) {
        this.events = events;
    }

    Uni<Void> changed(UUID retrospectiveId) {
        return events.tell(
                retrospectiveId, snapshot -> new RetrospectiveDetailsChanged(snapshot, List.of("causalGraph")));
    }
}
