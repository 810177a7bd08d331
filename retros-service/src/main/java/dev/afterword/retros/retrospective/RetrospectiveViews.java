package dev.afterword.retros.retrospective;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Puts a retrospective together with its sections and the decision in force. */
@ApplicationScoped
class RetrospectiveViews {
    private final SectionRepository sections;
    private final DecisionRepository decisions;
    private final Clock clock;

    RetrospectiveViews(SectionRepository sections, DecisionRepository decisions, Clock clock) {
        this.sections = sections;
        this.decisions = decisions;
        this.clock = clock;
    }

    Uni<RetrospectiveView> of(Retrospective retrospective) {
        return sections.findOf(retrospective.id()).chain(parts -> decisions
                .findInForce(retrospective.id())
                .map(decision -> RetrospectiveView.of(retrospective, parts, decision, clock.instant())));
    }
}
