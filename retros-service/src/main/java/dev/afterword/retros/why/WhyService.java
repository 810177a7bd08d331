package dev.afterword.retros.why;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import dev.afterword.retros.factor.FactorService;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.incident.TimelineEntryView;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.Work;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks why, and why again. */
@ApplicationScoped
public class WhyService {
    private final WhyRepository whys;
    private final WhyEvents events;
    private final RetrospectiveService retrospectives;
    private final FactorService factors;
    private final IncidentService incidents;
    private final PersonService people;
    private final IdempotentRequests requests;
    private final MergePatch patches;
    private final Clock clock;

    WhyService(
            WhyRepository whys,
            WhyEvents events,
            RetrospectiveService retrospectives,
            FactorService factors,
            IncidentService incidents,
            PersonService people,
            IdempotentRequests requests,
            MergePatch patches,
            Clock clock) {
        this.whys = whys;
        this.events = events;
        this.retrospectives = retrospectives;
        this.factors = factors;
        this.incidents = incidents;
        this.people = people;
        this.requests = requests;
        this.patches = patches;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<WhyView>> list(ResourceId id) {
        return retrospectives.visible(id).chain(handle -> chains(handle.id())).map(chains -> new Page<>(chains, null));
    }

    /** The chains of a retrospective; part of the caller's session. */
    public Uni<List<WhyView>> chains(UUID retrospectiveId) {
        return factors.of(retrospectiveId)
                .chain(known -> whys.findOf(retrospectiveId).map(all -> WhyView.chains(all, known)));
    }

    @WithTransaction
    Uni<WhyView> answer(ResourceId id, WhyRequest request, IdempotencyKey key) {
        return retrospectives.lock(id).chain(() -> requests.once(key, WhyView.class, () -> answerNew(id, request)));
    }

    @WithTransaction
    Uni<WhyView> change(ResourceId id, UUID whyId, JsonNode patch, String ifMatch) {
        return retrospectives.lockFor(Work.RECORD_FACTORS, id).chain(handle -> find(handle, whyId)
                .invoke(why -> ETags.check(ifMatch, why.version()))
                .call(why -> apply(handle, why, patch))
                .call(why -> events.changed(handle.id()))
                .chain(why -> factors.of(handle.id()).map(known -> WhyView.of(why, known, List.of()))));
    }

    /** What was asked from it goes with it. */
    @WithTransaction
    Uni<Void> remove(ResourceId id, UUID whyId) {
        return retrospectives
                .lockFor(Work.RECORD_FACTORS, id)
                .chain(handle -> find(handle, whyId).chain(whys::delete).chain(() -> events.changed(handle.id())));
    }

    private Uni<WhyView> answerNew(ResourceId id, WhyRequest request) {
        var said = request.said();
        return retrospectives.lockFor(Work.RECORD_FACTORS, id).chain(handle -> whys.findOf(handle.id())
                .invoke(there -> WhyProblems.requireRoom(there, request.parentId()))
                .chain(() -> check(handle, said, said.timelineEntryIds(), true))
                .map(done -> new Why(Ids.next(), handle.id(), request.parentId(), people.caller(), clock.instant())
                        .say(said, clock.instant()))
                .chain(whys::persist)
                .call(why -> events.changed(handle.id()))
                .chain(why -> factors.of(handle.id()).map(known -> WhyView.of(why, known, List.of()))));
    }

    /** Only what is new is checked: what a colleague may see must survive an edit of somebody who may not. */
    private Uni<Void> apply(RetrospectiveHandle handle, Why why, JsonNode patch) {
        var wanted = patches.apply(EditWhyRequest.of(why), patch, EditWhyRequest.class);
        var added = wanted.timelineEntryIds().stream()
                .filter(entry -> !why.timelineEntryIds().contains(entry))
                .toList();
        var otherFactor = wanted.factorId() != null && !wanted.factorId().equals(why.factorId());
        return check(handle, wanted, added, otherFactor).invoke(() -> why.say(wanted, clock.instant()));
    }

    private Uni<Void> check(RetrospectiveHandle handle, EditWhyRequest said, List<UUID> entries, boolean factorToo) {
        return (factorToo && said.factorId() != null
                        ? factors.of(handle.id())
                                .invoke(known -> WhyProblems.requireStanding(said.factorId(), known))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .chain(() -> checkLinks(handle, entries));
    }

    private Uni<Void> checkLinks(RetrospectiveHandle handle, List<UUID> linked) {
        if (linked.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return incidents
                .timeline(handle.incidentId(), people.caller().id())
                .map(entries -> entries.stream().map(TimelineEntryView::id).collect(Collectors.toSet()))
                .invoke(known -> WhyProblems.checkLinks(linked, known))
                .replaceWithVoid();
    }

    private Uni<Why> find(RetrospectiveHandle handle, UUID whyId) {
        return whys.findIn(handle.id(), whyId).onItem().ifNull().failWith(() -> WhyProblems.notFound(whyId));
    }
}
