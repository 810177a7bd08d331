package dev.afterword.retros.why;

import dev.afterword.contracts.retrospective.RetrospectiveDetailsChanged;
import dev.afterword.retros.retrospective.RetrospectiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells that the chains are other ones, so that open pages read them again. */
@ApplicationScoped
class WhyEvents {
    private final RetrospectiveEvents events;

    WhyEvents(RetrospectiveEvents events) {
        this.events = events;
    }

    Uni<Void> changed(UUID retrospectiveId) {
        return events.tell(
                retrospectiveId, snapshot -> new RetrospectiveDetailsChanged(snapshot, List.of("whyChains")));
    }
}
