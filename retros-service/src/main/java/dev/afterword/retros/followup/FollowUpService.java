package dev.afterword.retros.followup;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.factor.FactorService;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.language.LanguageService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.SectionService;
import dev.afterword.retros.retrospective.Work;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Proposes actions and mirrors what becomes of them. */
@ApplicationScoped
public class FollowUpService {
    private final FollowUpRepository followUps;
    private final FollowUpEvents events;
    private final RetrospectiveService retrospectives;
    private final SectionService sections;
    private final FactorService factors;
    private final IncidentService incidents;
    private final PersonService people;
    private final LanguageService language;
    private final IdempotentRequests requests;
    private final Clock clock;

    FollowUpService(
            FollowUpRepository followUps,
            FollowUpEvents events,
            RetrospectiveService retrospectives,
            SectionService sections,
            FactorService factors,
            IncidentService incidents,
            PersonService people,
            LanguageService language,
            IdempotentRequests requests,
            Clock clock) {
        this.followUps = followUps;
        this.events = events;
        this.retrospectives = retrospectives;
        this.sections = sections;
        this.factors = factors;
        this.incidents = incidents;
        this.people = people;
        this.language = language;
        this.requests = requests;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<FollowUpView>> list(ResourceId retrospective) {
        return retrospectives
                .visible(retrospective)
                .chain(handle -> of(handle.id()))
                .map(found -> new Page<>(found, null));
    }

    /** The actions of a retrospective; part of the caller's session. */
    public Uni<List<FollowUpView>> of(UUID retrospectiveId) {
        return followUps
                .findOf(retrospectiveId)
                .map(found -> found.stream().map(FollowUpView::of).toList());
    }

    @WithTransaction
    Uni<FollowUpView> propose(ResourceId retrospective, ProposeActionRequest proposal, IdempotencyKey key) {
        return retrospectives
                .lock(retrospective)
                .chain(() -> requests.once(key, FollowUpView.class, () -> proposeNew(retrospective, proposal)));
    }

    /** Takes news of an action; part of the caller's transaction. */
    Uni<Void> learn(ActionState news, long sequence) {
        return followUps
                .findById(news.id())
                .map(known -> known == null ? null : known.learn(news, sequence))
                .onItem()
                .ifNull()
                .switchTo(() -> followUps.persist(new FollowUp(news, sequence, clock.instant())))
                .replaceWithVoid();
    }

    private Uni<FollowUpView> proposeNew(ResourceId retrospective, ProposeActionRequest proposal) {
        return retrospectives
                .lockFor(Work.PROPOSE_ACTIONS, retrospective)
                .call(handle -> factors.requireIn(handle.id(), proposal.factorIds()))
                .chain(handle -> keep(handle, proposal))
                .map(FollowUpView::of);
    }

    private Uni<FollowUp> keep(RetrospectiveHandle handle, ProposeActionRequest proposal) {
        var action = new FollowUp(Ids.next(), handle.id(), proposal, language.isLeader(), clock.instant());
        return followUps
                .persist(action)
                .call(() -> sections.backedByRecord(handle.id(), SectionKey.FOLLOW_UP_ACTIONS))
                .call(() -> incidents
                        .facts(handle.incidentId())
                        .chain(incident -> events.proposed(action, proposal, incident.severity(), people.caller())));
    }
}
