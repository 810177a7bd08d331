package dev.afterword.retros.skip;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.RetrospectiveStatus;
import dev.afterword.retros.retrospective.SkipDecisions;
import dev.afterword.retros.retrospective.SkipGate;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Keeps skips that need a second person until one answers. */
@ApplicationScoped
class SkipService implements SkipGate {
    private static final Set<RetrospectiveStatus> UNDECIDED =
            EnumSet.of(RetrospectiveStatus.UNDECIDED, RetrospectiveStatus.REQUESTED);

    private final ProposedSkipRepository skips;
    private final RetrospectiveService retrospectives;
    private final SkipDecisions decisions;
    private final PersonService people;
    private final Clock clock;

    SkipService(
            ProposedSkipRepository skips,
            RetrospectiveService retrospectives,
            SkipDecisions decisions,
            PersonService people,
            Clock clock) {
        this.skips = skips;
        this.retrospectives = retrospectives;
        this.decisions = decisions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> passes(RetrospectiveHandle retrospective, String reason) {
        return retrospective.terms().skip().approval()
                ? skips.propose(retrospective.id(), new ProposedSkip(people.caller(), reason, clock.instant()))
                        .replaceWith(false)
                : forget(retrospective.id()).replaceWith(true);
    }

    @Override
    public Uni<Void> forget(UUID retrospectiveId) {
        return skips.forget(retrospectiveId);
    }

    @WithSession
    Uni<ProposedSkip> proposed(ResourceId id) {
        return retrospectives.visible(id).chain(handle -> require(handle, id));
    }

    @WithTransaction
    Uni<Void> answer(ResourceId id, AnswerSkipRequest answer) {
        SkipProblems.requireReasonToRefuse(answer);
        return retrospectives.lock(id).chain(handle -> require(handle, id)
                .invoke(skip -> requireSomebodyElse(skip.by()))
                .call(() -> forget(handle.id()))
                .chain(skip -> answer.approved()
                        ? decisions.approved(handle.id(), skip.reason(), skip.by(), people.caller())
                        : decisions.refused(handle.id(), answer.reason(), people.caller())));
    }

    /** The skip that is proposed, of what is still to be decided. */
    private Uni<ProposedSkip> require(RetrospectiveHandle handle, ResourceId id) {
        return (UNDECIDED.contains(handle.status())
                        ? skips.find(handle.id())
                        : Uni.createFrom().<ProposedSkip>nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> SkipProblems.none(id.toString()));
    }

    private void requireSomebodyElse(PersonView proposer) {
        if (proposer.id().equals(people.caller().id())) {
            throw SkipProblems.own();
        }
    }
}
