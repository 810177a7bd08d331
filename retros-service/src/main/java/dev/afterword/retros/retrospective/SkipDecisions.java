package dev.afterword.retros.retrospective;

import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records what people decide, and skips that end by themselves; always part of the caller's transaction. */
@ApplicationScoped
public class SkipDecisions {
    private final RetrospectiveRepository retrospectives;
    private final DecisionRepository decisions;
    private final RetrospectiveEvents events;
    private final IncidentService incidents;
    private final Clock clock;

    SkipDecisions(
            RetrospectiveRepository retrospectives,
            DecisionRepository decisions,
            RetrospectiveEvents events,
            IncidentService incidents,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.decisions = decisions;
        this.events = events;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** A second person agrees to a skip. */
    public Uni<Void> approved(UUID id, String reason, PersonView by, PersonView approver) {
        return retrospectives.findById(id).chain(retrospective -> skip(retrospective, reason, by, approver));
    }

    /** A second person does not agree to a skip. */
    public Uni<Void> refused(UUID id, String reason, PersonView by) {
        return retrospectives
                .findById(id)
                .chain(retrospective -> decide(retrospective, Outcome.UNDECIDED, "Skip refused: " + reason, by, null));
    }

    /** Skips whose time is over come back to be decided anew; gives how many. */
    public Uni<Integer> expire(int limit) {
        return retrospectives.lockExpired(clock.instant(), limit).chain(this::expireFirst);
    }

    private Uni<Integer> expireFirst(List<Retrospective> expired) {
        if (expired.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var first = expired.get(0);
        first.expireSkip(clock.instant());
        return decide(first, Outcome.UNDECIDED, "The skip has expired: it is to be decided anew.", null, null)
                .chain(() -> expireFirst(expired.subList(1, expired.size())))
                .map(others -> others + 1);
    }

    Uni<Void> asked(Retrospective retrospective, String reason, PersonView by) {
        return decide(retrospective, Outcome.UNDECIDED, "Asked for again: " + reason, by, null);
    }

    Uni<Void> skip(Retrospective retrospective, String reason, PersonView by, PersonView approver) {
        retrospective.skip(reason, clock.instant());
        return decide(retrospective, Outcome.SKIP, reason, by, approver)
                .chain(() -> events.skipped(retrospective, reason));
    }

    Uni<Void> decide(Retrospective retrospective, Outcome outcome, String reason, PersonView by, PersonView approver) {
        return decisions
                .nextNumber(retrospective.id())
                .map(number ->
                        RetrospectiveDecision.ofPerson(retrospective, number, outcome, reason, by, clock.instant()))
                .invoke(decision -> decision.approvedBy(approver))
                .call(decision -> incidents
                        .facts(retrospective.incidentId())
                        .chain(incidents::policyFacts)
                        .invoke(decision::seeing))
                .chain(decisions::persist)
                .chain(decision -> events.decided(retrospective, decision));
    }
}
