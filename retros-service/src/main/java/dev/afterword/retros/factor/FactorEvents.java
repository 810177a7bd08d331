package dev.afterword.retros.factor;

import dev.afterword.contracts.retrospective.RetrospectiveFactorIdentified;
import dev.afterword.contracts.retrospective.RetrospectiveFactorWithdrawn;
import dev.afterword.retros.retrospective.RetrospectiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what was learned about factors, as part of the history of their retrospective. */
@ApplicationScoped
class FactorEvents {
    private final RetrospectiveEvents events;

    FactorEvents(RetrospectiveEvents events) {
        this.events = events;
    }

    Uni<Void> identified(Factor factor) {
        return events.tell(
                factor.retrospectiveId(), snapshot -> new RetrospectiveFactorIdentified(snapshot, contract(factor)));
    }

    Uni<Void> withdrawn(Factor factor) {
        return events.tell(
                factor.retrospectiveId(),
                snapshot -> new RetrospectiveFactorWithdrawn(snapshot, factor.id(), factor.withdrawnReason()));
    }

    private static dev.afterword.contracts.retrospective.Factor contract(Factor factor) {
        return new dev.afterword.contracts.retrospective.Factor(
                factor.id(),
                factor.statement(),
                factor.domain().name(),
                factor.role().name(),
                factor.category(),
                factor.confidence().name(),
                factor.services(),
                factor.timelineEntryIds());
    }
}
