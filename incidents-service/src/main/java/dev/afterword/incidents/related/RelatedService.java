package dev.afterword.incidents.related;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Relates incidents that belong together, and parts them again; who does it has to see both. */
@ApplicationScoped
public class RelatedService {

    private final RelationRepository relations;
    private final IncidentAccessService incidents;
    private final RelatedEvents events;
    private final TimelineService timeline;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    RelatedService(
            RelationRepository relations,
            IncidentAccessService incidents,
            RelatedEvents events,
            TimelineService timeline,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.relations = relations;
        this.incidents = incidents;
        this.events = events;
        this.timeline = timeline;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    Uni<List<RelatedView>> list(ResourceId id) {
        return incidents.visible(id).chain(incidentId -> relations.visible(incidentId, user.reader()));
    }

    @WithTransaction
    Uni<RelatedView> relate(ResourceId id, RelateRequest request, IdempotencyKey key) {
        var other = otherId(request.incident());
        return incidents
                .lockBoth(id, other, RelatedProblems::noSuchIncident)
                .chain(both ->
                        idempotent.once(key, RelatedView.class, () -> relate(both.get(0), both.get(1), request)));
    }

    private Uni<RelatedView> relate(IncidentHandle incident, IncidentHandle other, RelateRequest request) {
        if (incident.id().equals(other.id())) {
            throw RelatedProblems.itself();
        }
        var now = clock.instant();
        var by = PeopleService.refOf(user);
        return relations
                .between(incident.id(), other.id())
                .onItem()
                .ifNotNull()
                .failWith(() -> RelatedProblems.related(incident.key(), other.key()))
                .chain(() -> relations.persist(
                        new IncidentRelation(Ids.next(), incident.id(), other.id(), request.note(), by, now)))
                .chain(() -> told(incident, other, "Related to ", by))
                .map(told -> new RelatedView(
                        other.id(),
                        other.key(),
                        other.title(),
                        other.status(),
                        other.severity(),
                        request.note(),
                        by,
                        now));
    }

    @WithTransaction
    Uni<Void> part(ResourceId id, ResourceId other) {
        return incidents
                .lockBoth(id, other, () -> RelatedProblems.notRelated(other.toString()))
                .chain(both -> part(both.get(0), both.get(1)));
    }

    private Uni<Void> part(IncidentHandle incident, IncidentHandle other) {
        return relations
                .between(incident.id(), other.id())
                .onItem()
                .ifNull()
                .failWith(() -> RelatedProblems.notRelated(other.key()))
                .invoke(relation -> relation.withdraw(PeopleService.refOf(user), clock.instant()))
                .chain(() -> told(incident, other, "No longer related to ", PeopleService.refOf(user)));
    }

    /** Relates an incident that was just declared to an earlier one that it comes after; whoever may see both sees that. */
    public Uni<Void> relateToEarlier(UUID incident, UUID earlier, String note, PersonRef by) {
        var relation = new IncidentRelation(Ids.next(), incident, earlier, note, by, clock.instant());
        return incidents.lockForPlatform(earlier).chain(before -> incidents
                .lockForPlatform(incident)
                .chain(now -> relations.persist(relation).chain(() -> told(now, before, "Related to ", by))));
    }

    private Uni<Void> told(IncidentHandle one, IncidentHandle other, String words, PersonRef by) {
        return tell(one, other, words, by).chain(() -> tell(other, one, words, by));
    }

    /** On each side only where all of its readers may know the other side: the story must not give a secret away. */
    private Uni<Void> tell(IncidentHandle incident, IncidentHandle other, String words, PersonRef by) {
        if (!other.isOpenToEverybody()) {
            return Uni.createFrom().voidItem();
        }
        return timeline.record(
                        incident.id(),
                        TimelineEntryKind.DETAILS_CHANGED,
                        clock.instant(),
                        words + other.key() + ".",
                        by)
                .chain(entry -> events.changed(incident, entry));
    }

    private static ResourceId otherId(String text) {
        try {
            return ResourceId.fromString(text);
        } catch (ProblemException e) {
            throw CommonProblems.badRequest("/incident", "must be a UUID or a key such as INC-42");
        }
    }
}
