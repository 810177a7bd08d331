package dev.afterword.incidents.incident;

import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.incident.severity.SeverityOverride;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.ToldChange;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The door for signals that come in without a person: declares incidents and finds those that are open, in the caller's
 * transaction and under nobody's rights. Callers show nothing of what they learn here to anybody.
 */
@ApplicationScoped
public class IncidentIntakeService {

    /** What was set aside has no moment of its own for that; its story knows when it was. */
    private static final String STANDING =
            """
            with recursive chain as (
                select id, status, merged_into, visibility, resolved_at, created_at from incident where id = ?1
                union
                select i.id, i.status, i.merged_into, i.visibility, i.resolved_at, i.created_at
                  from incident i join chain c on i.id = c.merged_into)
            select cast(id as text) as id, status in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED') as open,
                   visibility = 'ORGANISATION' as seen,
                   case when status in ('DECLINED', 'CANCELED')
                        then (select coalesce(max(t.recorded_at), chain.created_at) from timeline_entry t
                               where t.incident_id = chain.id and t.kind = 'STATUS_CHANGED')
                        when status in ('RESOLVED', 'CLOSED') then coalesce(resolved_at, created_at)
                   end as ended_at
              from chain where merged_into is null""";

    /**
     * Restricted incidents take nothing in by themselves: what they take in vanishes from everybody else's lists. Nor do
     * exercises, which are no trouble, and near misses, whose trouble did not come: nobody would look there for a real one.
     */
    private static final String OPEN_OF_SERVICE =
            """
            select cast(id as text) from incident
             where services @> array[cast(?1 as text)] and visibility = 'ORGANISATION'
               and status in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED')
               and type not in ('EXERCISE', 'NEAR_MISS')
             order by happened_at desc, id desc limit 1""";

    private final IncidentRepository incidents;
    private final IncidentEvents events;
    private final TransitionService transitions;
    private final TimelineService timeline;
    private final CatalogueService catalogue;
    private final Clock clock;

    IncidentIntakeService(
            IncidentRepository incidents,
            IncidentEvents events,
            TransitionService transitions,
            TimelineService timeline,
            CatalogueService catalogue,
            Clock clock) {
        this.incidents = incidents;
        this.events = events;
        this.transitions = transitions;
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Declares an incident; services that the catalogue does not have are left out. */
    public Uni<UUID> declare(NewIncident wanted) {
        return catalogue
                .known(wanted.services())
                .map(services -> wanted.request(services, clock.instant()))
                .chain(request -> incidents
                        .nextKey(Visibility.ORGANISATION)
                        .map(key -> Incident.declare(Ids.next(), key, request, null, wanted.by(), clock.instant())))
                .invoke(incident -> incident.severityOverride =
                        SeverityOverride.from(wanted.severityFrom(), incident.severityOverride))
                .call(incidents::persist)
                .call(incident -> timeline.record(
                                incident.id, incident.createdAt, beginning(incident, wanted), wanted.by())
                        .chain(entry -> events.declared(incident, entry)))
                .call(incidents::flush)
                .map(incident -> incident.id);
    }

    private static ToldChange beginning(Incident incident, NewIncident wanted) {
        var how = incident.status == IncidentStatus.TRIAGE ? "Reported by " : "Declared by ";
        return StatusChange.begun(incident.status, how + wanted.toldBy() + ", as " + incident.severity + ".");
    }

    /** Where the response to an incident goes on; follows merges, locks nothing. */
    public Uni<IncidentStanding> standing(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STANDING, Tuple.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .map(IncidentIntakeService::standing);
    }

    private static IncidentStanding standing(Tuple row) {
        var ended = row.get("ended_at", OffsetDateTime.class);
        return new IncidentStanding(
                UUID.fromString(row.get("id", String.class)),
                row.get("open", Boolean.class),
                row.get("seen", Boolean.class),
                ended == null ? null : ended.toInstant());
    }

    /** The latest open incident of a service that everybody may see and that signals of real trouble belong to. */
    public Uni<Optional<UUID>> openOfService(String service) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN_OF_SERVICE, String.class)
                        .setParameter(1, service)
                        .getResultList())
                .map(found -> found.stream().findFirst().map(UUID::fromString));
    }

    /** Adds to the story of an incident, which is locked for it. */
    public Uni<Void> tell(UUID id, TimelineEntryKind kind, Instant at, String text, PersonRef by) {
        var now = clock.instant();
        return incidents
                .lock(ResourceId.of(id))
                .invoke(incident -> noticed(incident, kind, at.isAfter(now) ? now : at))
                .chain(incident -> timeline.record(id, kind, at.isAfter(now) ? now : at, text, by)
                        .chain(entry -> events.told(incident, List.of(entry))));
    }

    /** Resolves an incident for the person who calls, under their rights; not before somebody said that it was mitigated. */
    public Uni<Void> resolve(UUID id, Instant at, String reason) {
        return incidents
                .lock(ResourceId.of(id))
                .map(incident -> later(at, incident.moments.mitigated()))
                .map(moment -> new TransitionRequest(IncidentStatus.RESOLVED, reason, moment, null))
                .chain(request -> transitions.move(ResourceId.of(id), request, null, null))
                .replaceWithVoid();
    }

    /**
     * Takes an incident up again that is over or was set aside, for the person who calls and under their rights, step by step
     * as they would; what goes on already is left as it is.
     *
     * @param at since when it is back; not before it was over
     */
    public Uni<Void> reopen(UUID id, Instant at, String reason) {
        return incidents.lock(ResourceId.of(id)).chain(incident -> {
            var next = incident.status.towardsResponse();
            if (next == null) {
                return Uni.createFrom().voidItem();
            }
            var moment = next == IncidentStatus.INVESTIGATING ? later(at, incident.moments.resolved()) : null;
            return transitions
                    .move(ResourceId.of(id), new TransitionRequest(next, reason, moment, null), null, null)
                    .chain(() -> reopen(id, at, reason));
        });
    }

    private static Instant later(Instant at, Instant other) {
        return other != null && other.isAfter(at) ? other : at;
    }

    /**
     * The first signal is the detection, unless a person knows better; what came after the declaration noticed nothing that
     * was not known.
     */
    private static void noticed(Incident incident, TimelineEntryKind kind, Instant at) {
        var declared = incident.moments.declared();
        if (kind == TimelineEntryKind.DETECTION_SIGNAL
                && incident.moments.detected() == null
                && (declared == null || !at.isAfter(declared))) {
            incident.moments = incident.moments.with(Moment.DETECTED, at);
        }
    }
}
