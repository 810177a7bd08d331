package dev.afterword.retros.followup;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.retrospective.ProposedAction;
import dev.afterword.contracts.retrospective.RetrospectiveActionProposed;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.retrospective.RetrospectiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of proposals, as part of the history of their retrospective. */
@ApplicationScoped
class FollowUpEvents {
    private final RetrospectiveEvents events;

    FollowUpEvents(RetrospectiveEvents events) {
        this.events = events;
    }

    Uni<Void> proposed(FollowUp action, ProposeActionRequest proposal, String severity, PersonView by) {
        var contract = new ProposedAction(
                action.id(),
                proposal.title(),
                proposal.why(),
                proposal.expectedEffect(),
                proposal.doneWhen(),
                action.kind(),
                action.priority(),
                action.factorIds(),
                severity,
                new PersonRef(by.id(), by.name()));
        return events.tell(action.retrospectiveId(), snapshot -> new RetrospectiveActionProposed(snapshot, contract));
    }
}
