package dev.afterword.incidents.change;

import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
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

    private final ChangeRepository changes;
    private final RelatedChangeRepository related;
    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final CurrentUser user;
    private final Clock clock;

    RelatedChangeService(
            ChangeRepository changes,
            RelatedChangeRepository related,
            IncidentAccessService incidents,
            TimelineService timeline,
            CurrentUser user,
            Clock clock) {
        this.changes = changes;
        this.related = related;
        this.incidents = incidents;
        this.timeline = timeline;
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
        return incidents
                .lockForPlatform(incidentId)
                .chain(incident -> timeline.record(incidentId, change.kind().entry(), at, change.sentence(), by))
                .chain(entry -> incidents.recorded(incidentId, List.of(entry)));
    }

    /** A confirmed change is a part of the story where it happened; one that was never confirmed is none. */
    private Uni<Void> tell(IncidentHandle incident, ChangeView change, Relation before, Relation now, String reason) {
        if (now == Relation.CONFIRMED) {
            return tell(incident, change.kind().entry(), change.at(), change.sentence());
        }
        return before == Relation.CONFIRMED
                ? tell(
                        incident,
                        TimelineEntryKind.DETAILS_CHANGED,
                        clock.instant(),
                        "No longer seen as related: " + change.sentence() + ". " + reason)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tell(IncidentHandle incident, TimelineEntryKind kind, Instant at, String text) {
        return timeline.record(incident.id(), kind, at, text, PeopleService.refOf(user))
                .chain(entry -> incidents.recorded(incident.id(), List.of(entry)));
    }
}
