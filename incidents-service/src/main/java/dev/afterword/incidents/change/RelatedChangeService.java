package dev.afterword.incidents.change;

import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.WithdrawnEntryService;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Proposes changes near the onset of an incident, and keeps what people decide on them. */
@ApplicationScoped
class RelatedChangeService {

    private static final String AGAIN = "Seen as related again.";

    private final ChangeRepository changes;
    private final RelatedChangeRepository related;
    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final WithdrawnEntryService withdrawn;
    private final CurrentUser user;
    private final Clock clock;

    RelatedChangeService(
            ChangeRepository changes,
            RelatedChangeRepository related,
            IncidentAccessService incidents,
            TimelineService timeline,
            WithdrawnEntryService withdrawn,
            CurrentUser user,
            Clock clock) {
        this.changes = changes;
        this.related = related;
        this.incidents = incidents;
        this.timeline = timeline;
        this.withdrawn = withdrawn;
        this.user = user;
        this.clock = clock;
    }

    Uni<List<RelatedChangeView>> list(ResourceId id, RelatedChangeQuery query) {
        return incidents.visible(id).chain(incidentId -> related.near(incidentId, query));
    }

    @WithTransaction
    Uni<Void> relate(ResourceId id, UUID changeId, RelateChangeRequest request) {
        if (request.relation() == Relation.PROPOSED) {
            throw CommonProblems.badRequest("/relation", "must be CONFIRMED or DISMISSED");
        }
        return incidents.lock(id).chain(incident -> changes.findById(changeId)
                .onItem()
                .ifNull()
                .failWith(() -> ChangeProblems.notFound(changeId))
                .chain(change -> related.decision(incident.id(), changeId)
                        .chain(before -> relate(incident, change.view(), before, request))));
    }

    private Uni<Void> relate(IncidentHandle incident, ChangeView change, Relation before, RelateChangeRequest request) {
        if (before == request.relation()) {
            return Uni.createFrom().voidItem();
        }
        var reason = request.reason() == null ? "" : request.reason().strip();
        if (before == Relation.CONFIRMED && reason.isEmpty()) {
            throw CommonProblems.badRequest("/reason", "is needed to dismiss what was confirmed");
        }
        return related.decide(incident.id(), change.id(), request, PeopleService.refOf(user), clock.instant())
                .chain(() -> tell(incident, change, before, request.relation(), reason));
    }

    /** Where people see a change as a part of an incident, how it went on belongs to the story; in the caller's transaction. */
    Uni<Void> tellOn(ChangeView change, PersonRef by) {
        return tellOn(change, change.finishedAt() == null ? change.at() : change.finishedAt(), by);
    }

    /** The same, of what happened to it at a time that it does not know itself. */
    Uni<Void> tellOn(ChangeView change, Instant at, PersonRef by) {
        return related.confirmedOn(change.id()).chain(ids -> Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(incident -> tellOn(incident, change, at, by))
                .collect()
                .last());
    }

    private Uni<Void> tellOn(UUID incidentId, ChangeView change, Instant at, PersonRef by) {
        return incidents.lockForPlatform(incidentId).chain(incident -> record(incidentId, change, at, by));
    }

    /** A confirmed change is a part of the story where it happened; one that is not confirmed any more is none. */
    private Uni<Void> tell(IncidentHandle incident, ChangeView change, Relation before, Relation now, String reason) {
        if (now == Relation.CONFIRMED) {
            return related.entriesOf(incident.id(), change.id())
                    .chain(told -> withdrawn.restoreAll(incident.id(), told, AGAIN, PeopleService.refOf(user)))
                    .chain(stands -> stands.stream()
                                    .anyMatch(entry -> entry.text().equals(change.sentence()))
                            ? Uni.createFrom().voidItem()
                            : record(incident.id(), change, standsSince(change, stands), PeopleService.refOf(user)));
        }
        return before == Relation.CONFIRMED
                ? takeBack(incident, change, reason)
                : Uni.createFrom().voidItem();
    }

    /** What became of it while nobody saw it as related happened when it ended. */
    private static Instant standsSince(ChangeView change, List<TimelineEntryView> stands) {
        return stands.isEmpty() || change.finishedAt() == null ? change.at() : change.finishedAt();
    }

    private Uni<Void> takeBack(IncidentHandle incident, ChangeView change, String reason) {
        var by = PeopleService.refOf(user);
        var why = "No longer seen as related: " + change.sentence() + ". " + reason;
        return related.entriesOf(incident.id(), change.id())
                .chain(told -> withdrawn.withdrawAll(incident.id(), told, "No longer seen as related: " + reason, by))
                .chain(() ->
                        timeline.record(incident.id(), TimelineEntryKind.DETAILS_CHANGED, clock.instant(), why, by))
                .chain(entry -> incidents.recorded(incident.id(), List.of(entry)));
    }

    private Uni<Void> record(UUID incidentId, ChangeView change, Instant at, PersonRef by) {
        return timeline.record(incidentId, change.kind().entry(), at, change.sentence(), by)
                .call(entry -> related.told(incidentId, change.id(), entry.id()))
                .chain(entry -> incidents.recorded(incidentId, List.of(entry)));
    }
}
