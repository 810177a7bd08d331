package dev.afterword.retros.retrospective;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.incident.TimelineEntryView;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.PolicyService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Asks for, reads and edits retrospectives. */
@ApplicationScoped
public class RetrospectiveService {
    private final RetrospectiveRepository retrospectives;
    private final RetrospectiveListing listing;
    private final RetrospectiveViews views;
    private final RetrospectiveEvents events;
    private final DecisionRepository decisions;
    private final DraftService drafts;
    private final SkipDecisions skips;
    private final IncidentService incidents;
    private final PolicyService policy;
    private final PersonService people;
    private final IdempotentRequests requests;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Clock clock;

    RetrospectiveService(
            RetrospectiveRepository retrospectives,
            RetrospectiveListing listing,
            RetrospectiveViews views,
            RetrospectiveEvents events,
            DecisionRepository decisions,
            DraftService drafts,
            SkipDecisions skips,
            IncidentService incidents,
            PolicyService policy,
            PersonService people,
            IdempotentRequests requests,
            MergePatch patches,
            CurrentUser user,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.listing = listing;
        this.views = views;
        this.events = events;
        this.decisions = decisions;
        this.drafts = drafts;
        this.skips = skips;
        this.incidents = incidents;
        this.policy = policy;
        this.people = people;
        this.requests = requests;
        this.patches = patches;
        this.user = user;
        this.clock = clock;
    }

    /** Reads which retrospective this is, for a caller who may see it; part of the caller's session. */
    public Uni<RetrospectiveHandle> visible(ResourceId id) {
        return findVisible(id).map(RetrospectiveHandle::of);
    }

    /** Locks a retrospective on which this kind of work is possible; part of the caller's transaction. */
    public Uni<RetrospectiveHandle> lockFor(Work work, ResourceId id) {
        return lockVisible(id)
                .invoke(retrospective -> retrospective.require(work))
                .invoke(retrospective -> retrospective.partChanged(clock.instant()))
                .map(RetrospectiveHandle::of);
    }

    /** Locks a retrospective in whatever status, for a caller who may see it; part of the caller's transaction. */
    public Uni<RetrospectiveHandle> lock(ResourceId id) {
        return lockVisible(id).map(RetrospectiveHandle::of);
    }

    /**
     * Locks it for such work and does not note that it changed: for what must not tell when somebody was here; part of the
     * caller's transaction.
     */
    public Uni<RetrospectiveHandle> lockUntraced(Work work, ResourceId id) {
        return lockVisible(id)
                .invoke(retrospective -> retrospective.require(work))
                .map(RetrospectiveHandle::of);
    }

    /** Something was recorded that the policy may look at; the retrospective was locked in this transaction. */
    public Uni<Void> reconsider(UUID id) {
        return retrospectives.findById(id).chain(drafts::reconsider);
    }

    /** How the policy came to its last word, or what it would say now where it was never asked. */
    @WithSession
    Uni<ExplanationView> explanation(ResourceId id) {
        return findVisible(id).chain(retrospective -> decisions
                .findLast(retrospective.id())
                .chain(last -> last.ofPolicy() == null
                        ? incidents
                                .facts(retrospective.incidentId())
                                .chain(incidents::policyFacts)
                                .chain(policy::explain)
                                .map(ExplanationView::ofNow)
                        : policy.explain(
                                        last.ofPolicy().policyVersion(),
                                        last.ofPolicy().facts(),
                                        last.ofPolicy().at())
                                .map(explanation -> ExplanationView.of(
                                        explanation, last.ofPolicy().at()))));
    }

    @WithSession
    Uni<RetrospectiveView> view(ResourceId id) {
        return findVisible(id).chain(views::of);
    }

    Uni<Page<RetrospectiveSummary>> list(RetrospectiveQuery query) {
        return listing.list(query, user.reader(), clock.instant());
    }

    @WithSession
    Uni<Page<DecisionView>> decisions(ResourceId id) {
        return findVisible(id)
                .chain(retrospective -> decisions.findAllOf(retrospective.id()))
                .map(found -> new Page<>(found.stream().map(DecisionView::of).toList(), null));
    }

    @WithSession
    Uni<Page<TimelineEntryView>> timeline(ResourceId id) {
        return findVisible(id)
                .chain(retrospective -> incidents.timeline(retrospective.incidentId(), user.id()))
                .map(entries -> new Page<>(entries, null));
    }

    @WithTransaction
    Uni<RetrospectiveView> request(RequestRetrospectiveRequest request, IdempotencyKey key) {
        var id = ResourceId.fromString(request.incidentId());
        return incidents
                .lockVisible(id, request.incidentId(), user.principals())
                .chain(incident ->
                        requests.once(key, RetrospectiveView.class, () -> requestNew(incident, request.reason())));
    }

    @WithTransaction
    Uni<RetrospectiveView> edit(ResourceId id, JsonNode patch, String ifMatch) {
        return lockVisible(id)
                .invoke(retrospective -> ETags.check(ifMatch, retrospective.version()))
                .call(retrospective -> apply(retrospective, patch))
                .chain(views::of);
    }

    Uni<Retrospective> lockVisible(ResourceId id) {
        return visibleOnly(retrospectives.lock(id), id);
    }

    Uni<Retrospective> findVisible(ResourceId id) {
        return visibleOnly(retrospectives.find(id), id);
    }

    private Uni<Retrospective> visibleOnly(Uni<Retrospective> found, ResourceId id) {
        return found.map(there -> there != null && there.access().includes(user.principals()) ? there : null)
                .onItem()
                .ifNull()
                .failWith(() -> RetrospectiveProblems.notFound(id.toString()));
    }

    private Uni<RetrospectiveView> requestNew(IncidentFacts incident, String reason) {
        return requested(incident, reason)
                .call(requested -> events.requested(requested, reason))
                .chain(views::of);
    }

    /** A new one, or the one that was skipped or that nobody has decided. */
    private Uni<Retrospective> requested(IncidentFacts incident, String reason) {
        if (incident.isWithoutRetrospective()) {
            throw RetrospectiveProblems.incidentWithout(incident.key(), incident.status());
        }
        return retrospectives.lockAbout(incident.id()).chain(there -> {
            if (there == null) {
                return drafts.open(RetrospectiveStatus.REQUESTED, incident);
            }
            there.request(clock.instant());
            return skips.asked(there, reason, people.caller()).replaceWith(there);
        });
    }

    private Uni<Void> apply(Retrospective retrospective, JsonNode patch) {
        var before = EditRetrospectiveRequest.of(retrospective);
        var wanted = patches.apply(before, patch, EditRetrospectiveRequest.class);
        return owner(retrospective, wanted.ownerId())
                .invoke(owner -> retrospective.edit(wanted.title(), owner, wanted.dueAt(), clock.instant()))
                .chain(() -> events.changed(retrospective, changes(before, wanted)));
    }

    private Uni<PersonView> owner(Retrospective retrospective, String wantedId) {
        var current = retrospective.owner();
        if (wantedId == null || (current != null && current.id().equals(wantedId))) {
            return Uni.createFrom().item(wantedId == null ? null : current);
        }
        return people.named(wantedId, "/ownerId");
    }

    private static List<String> changes(EditRetrospectiveRequest before, EditRetrospectiveRequest after) {
        var changed = new ArrayList<String>();
        if (!before.title().equals(after.title())) {
            changed.add("title");
        }
        if (!Objects.equals(before.ownerId(), after.ownerId())) {
            changed.add("owner");
        }
        if (!Objects.equals(before.dueAt(), after.dueAt())) {
            changed.add("dueAt");
        }
        return changed;
    }
}
