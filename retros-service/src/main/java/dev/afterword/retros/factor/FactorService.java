package dev.afterword.retros.factor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.incident.TimelineEntryView;
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
import java.util.stream.Collectors;

/** Records, changes and withdraws factors. */
@ApplicationScoped
public class FactorService {
    private final FactorRepository factors;
    private final FactorEvents events;
    private final RetrospectiveService retrospectives;
    private final SectionService sections;
    private final IncidentService incidents;
    private final PersonService people;
    private final LanguageService language;
    private final IdempotentRequests requests;
    private final MergePatch patches;
    private final Clock clock;

    FactorService(
            FactorRepository factors,
            FactorEvents events,
            RetrospectiveService retrospectives,
            SectionService sections,
            IncidentService incidents,
            PersonService people,
            LanguageService language,
            IdempotentRequests requests,
            MergePatch patches,
            Clock clock) {
        this.factors = factors;
        this.events = events;
        this.retrospectives = retrospectives;
        this.sections = sections;
        this.incidents = incidents;
        this.people = people;
        this.language = language;
        this.requests = requests;
        this.patches = patches;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<FactorView>> list(ResourceId retrospective) {
        return retrospectives
                .visible(retrospective)
                .chain(handle -> of(handle.id()))
                .map(found -> new Page<>(found, null));
    }

    @WithTransaction
    Uni<FactorView> identify(ResourceId retrospective, FactorRequest said, IdempotencyKey key) {
        return retrospectives
                .lock(retrospective)
                .chain(() -> requests.once(key, FactorView.class, () -> identifyNew(retrospective, said)));
    }

    @WithTransaction
    Uni<FactorView> change(ResourceId retrospective, UUID factorId, JsonNode patch, String ifMatch) {
        return retrospectives
                .lockFor(Work.RECORD_FACTORS, retrospective)
                .chain(handle -> find(handle, factorId)
                        .invoke(factor -> ETags.check(ifMatch, factor.version()))
                        .call(factor -> apply(handle, factor, patch)))
                .call(events::identified)
                .call(factor -> retrospectives.reconsider(factor.retrospectiveId()))
                .map(FactorView::of);
    }

    @WithTransaction
    Uni<FactorView> withdraw(ResourceId retrospective, UUID factorId, String reason) {
        return retrospectives
                .lockFor(Work.RECORD_FACTORS, retrospective)
                .chain(handle -> find(handle, factorId))
                .invoke(factor -> factor.withdraw(reason, clock.instant()))
                .call(events::withdrawn)
                .map(FactorView::of);
    }

    /** All factors of a retrospective, withdrawn ones included; part of the caller's session. */
    public Uni<List<FactorView>> of(UUID retrospectiveId) {
        return factors.findOf(retrospectiveId)
                .map(found -> found.stream().map(FactorView::of).toList());
    }

    /** Refuses ids that are not standing factors of this retrospective; part of the caller's transaction. */
    public Uni<Void> requireIn(UUID retrospectiveId, List<UUID> factorIds) {
        if (factorIds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return factors.findOf(retrospectiveId)
                .invoke(known -> FactorProblems.checkStanding(factorIds, known))
                .replaceWithVoid();
    }

    private Uni<FactorView> identifyNew(ResourceId retrospective, FactorRequest said) {
        return retrospectives
                .lockFor(Work.RECORD_FACTORS, retrospective)
                .call(handle -> checkLinks(handle, said.timelineEntryIds()))
                .map(handle -> new Factor(Ids.next(), handle.id(), said, people.caller(), clock.instant()))
                .invoke(factor -> factor.recordedByLeader(language.isLeader()))
                .chain(factors::persist)
                .call(factor -> sections.backedByRecord(factor.retrospectiveId(), SectionKey.CONTRIBUTING_FACTORS))
                .call(events::identified)
                .call(factor -> retrospectives.reconsider(factor.retrospectiveId()))
                .map(FactorView::of);
    }

    private Uni<Factor> find(RetrospectiveHandle handle, UUID factorId) {
        return factors.findIn(handle.id(), factorId)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("factor", factorId.toString()));
    }

    private Uni<Void> apply(RetrospectiveHandle handle, Factor factor, JsonNode patch) {
        var wanted = patches.apply(FactorRequest.of(factor), patch, FactorRequest.class);
        // Only new links are checked: one that a colleague may see must survive an edit of somebody who may not.
        var added = wanted.timelineEntryIds().stream()
                .filter(id -> !factor.timelineEntryIds().contains(id))
                .toList();
        return checkLinks(handle, added).invoke(() -> factor.change(wanted, clock.instant()));
    }

    private Uni<Void> checkLinks(RetrospectiveHandle handle, List<UUID> linked) {
        if (linked.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return incidents
                .timeline(handle.incidentId(), people.caller().id())
                .map(entries -> entries.stream().map(TimelineEntryView::id).collect(Collectors.toSet()))
                .invoke(known -> FactorProblems.checkLinks(linked, known))
                .replaceWithVoid();
    }
}
