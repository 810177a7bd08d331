package dev.afterword.retros.retrospective;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.retrospective.Decision;
import dev.afterword.contracts.retrospective.RetrospectiveClosed;
import dev.afterword.contracts.retrospective.RetrospectiveDecisionRecorded;
import dev.afterword.contracts.retrospective.RetrospectiveDetailsChanged;
import dev.afterword.contracts.retrospective.RetrospectiveEvent;
import dev.afterword.contracts.retrospective.RetrospectiveOpened;
import dev.afterword.contracts.retrospective.RetrospectivePublished;
import dev.afterword.contracts.retrospective.RetrospectiveReopened;
import dev.afterword.contracts.retrospective.RetrospectiveRequested;
import dev.afterword.contracts.retrospective.RetrospectiveReturned;
import dev.afterword.contracts.retrospective.RetrospectiveReviewed;
import dev.afterword.contracts.retrospective.RetrospectiveSkipped;
import dev.afterword.contracts.retrospective.RetrospectiveSnapshot;
import dev.afterword.contracts.retrospective.RetrospectiveSubmitted;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import dev.afterword.retros.person.PersonView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Tells what happened to a retrospective, in the transaction that made it happen. */
@ApplicationScoped
public class RetrospectiveEvents {
    private final Outbox outbox;
    private final RetrospectiveRepository retrospectives;

    RetrospectiveEvents(Outbox outbox, RetrospectiveRepository retrospectives) {
        this.outbox = outbox;
        this.retrospectives = retrospectives;
    }

    /** Tells an event of a retrospective that was locked in this transaction. */
    public Uni<Void> tell(UUID retrospectiveId, Function<RetrospectiveSnapshot, RetrospectiveEvent> event) {
        return retrospectives.findById(retrospectiveId).chain(retrospective -> tell(retrospective, event));
    }

    Uni<Void> requested(Retrospective retrospective, String reason) {
        return tell(retrospective, snapshot -> new RetrospectiveRequested(snapshot, reason));
    }

    Uni<Void> decided(Retrospective retrospective, RetrospectiveDecision decision) {
        return tell(retrospective, snapshot -> new RetrospectiveDecisionRecorded(snapshot, contract(decision)));
    }

    Uni<Void> opened(Retrospective retrospective) {
        return tell(retrospective, RetrospectiveOpened::new);
    }

    Uni<Void> skipped(Retrospective retrospective, String reason) {
        return tell(retrospective, snapshot -> new RetrospectiveSkipped(snapshot, reason));
    }

    Uni<Void> submitted(Retrospective retrospective) {
        return tell(retrospective, RetrospectiveSubmitted::new);
    }

    Uni<Void> returned(Retrospective retrospective, String reason) {
        return tell(retrospective, snapshot -> new RetrospectiveReturned(snapshot, reason));
    }

    Uni<Void> reviewed(Retrospective retrospective) {
        return tell(retrospective, RetrospectiveReviewed::new);
    }

    Uni<Void> published(Retrospective retrospective) {
        return tell(retrospective, RetrospectivePublished::new);
    }

    Uni<Void> closed(Retrospective retrospective) {
        return tell(retrospective, RetrospectiveClosed::new);
    }

    Uni<Void> reopened(Retrospective retrospective, String reason) {
        return tell(retrospective, snapshot -> new RetrospectiveReopened(snapshot, reason));
    }

    Uni<Void> changed(Retrospective retrospective, List<String> fields) {
        return fields.isEmpty()
                ? Uni.createFrom().voidItem()
                : tell(retrospective, snapshot -> new RetrospectiveDetailsChanged(snapshot, fields));
    }

    private Uni<Void> tell(Retrospective retrospective, Function<RetrospectiveSnapshot, RetrospectiveEvent> event) {
        var snapshot = snapshot(retrospective);
        return outbox.append(
                new NewEvent(retrospective.id(), retrospective.nextEvent(), event.apply(snapshot), snapshot.access()));
    }

    private static RetrospectiveSnapshot snapshot(Retrospective retrospective) {
        return new RetrospectiveSnapshot(
                retrospective.id(),
                retrospective.key(),
                retrospective.incidentId(),
                retrospective.incidentKey(),
                retrospective.title(),
                retrospective.status().name(),
                retrospective.word().requirement().name(),
                retrospective.word().depth().name(),
                retrospective.dueAt(),
                ref(retrospective.owner()),
                new Access(
                        retrospective.access().visibility(),
                        retrospective.access().audience()));
    }

    private static Decision contract(RetrospectiveDecision decision) {
        return new Decision(
                decision.policyVersion(),
                decision.rule(),
                decision.requirement().name(),
                decision.outcome().name(),
                decision.reason(),
                decision.at(),
                ref(decision.by()));
    }

    private static PersonRef ref(PersonView person) {
        return person == null ? null : new PersonRef(person.id(), person.name());
    }
}
