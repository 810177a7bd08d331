package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.MomentHistoryService;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes over records of other systems. It tells of the past: neither {@code mitigated} nor {@code resolved} is
 * published, only {@code imported}. Its methods run in the caller's transaction, for the person who imports.
 */
@ApplicationScoped
public class ImportedIncidentService {

    /**
     * Who imports, and who is to see what comes of it.
     *
     * @param by person who imports
     * @param visibility of new incidents
     * @param teams teams that are named on new incidents
     * @param system where the record comes from
     * @param sourceId its id there
     */
    public record Origin(PersonRef by, Visibility visibility, List<String> teams, String system, String sourceId) {}

    private final IncidentRepository incidents;
    private final IncidentEvents events;
    private final MomentHistoryService history;
    private final TimelineService timeline;
    private final ImpactFollower impact;
    private final Clock clock;

    ImportedIncidentService(
            IncidentRepository incidents,
            IncidentEvents events,
            MomentHistoryService history,
            TimelineService timeline,
            ImpactFollower impact,
            Clock clock) {
        this.incidents = incidents;
        this.events = events;
        this.history = history;
        this.timeline = timeline;
        this.impact = impact;
        this.clock = clock;
    }

    /** A new incident; gives its id. */
    public Uni<UUID> record(ImportedIncident source, Origin origin) {
        return incidents
                .nextKey(origin.visibility())
                .map(key -> SourceRevision.begin(Ids.next(), key, source, origin, clock.instant()))
                .call(incidents::persist)
                .call(incident -> tell(
                                incident, "Imported from " + origin.system() + ", " + origin.sourceId() + ".", origin)
                        .chain(entry -> events.imported(incident, origin, entry)))
                .call(incident -> counted(incident, origin))
                .map(incident -> incident.id);
    }

    /** Lays a newer version of the record over the incident. */
    public Uni<SourceRevision> revise(UUID id, ImportedIncident base, ImportedIncident next, Origin origin) {
        return incidents.findById(id, LockModeType.PESSIMISTIC_WRITE).chain(incident -> {
            var edit = SourceRevision.apply(incident, base, next, origin, clock.instant());
            return edit.isNone()
                    ? Uni.createFrom().item(edit.revision())
                    : follow(incident, edit, origin).replaceWith(edit.revision());
        });
    }

    private Uni<Void> follow(Incident incident, ImportedEdit edit, Origin origin) {
        return history.keep(incident.id, edit.replaced(), incident.moments, edit.reason(), origin.by())
                .chain(() -> tell(incident, edit, origin))
                .chain(entries -> events.revised(incident, edit, entries))
                .chain(() -> incidents.flush())
                .chain(() -> impact.retold(
                        new IncidentHandle(incident), edit.replaced(), edit.endOfImpact(), edit.reason(), origin.by()));
    }

    private Uni<List<TimelineEntryView>> tell(Incident incident, ImportedEdit edit, Origin origin) {
        return timeline.record(incident.id, clock.instant(), edit.told(), origin.by())
                .chain(told -> edit.status() == null
                        ? Uni.createFrom().item(told)
                        : timeline.record(
                                        incident.id,
                                        edit.status().at(),
                                        edit.status().told(),
                                        origin.by())
                                .map(step -> Stream.concat(told.stream(), Stream.of(step))
                                        .toList()));
    }

    /** What it took of the error budgets of its services; imports run in the background, so nobody waits for that. */
    private Uni<Void> counted(Incident incident, Origin origin) {
        return incident.services.length == 0
                ? Uni.createFrom().voidItem()
                : incidents.flush().chain(() -> impact.retold(new IncidentHandle(incident), origin.by()));
    }

    /** What an incident says of that which a source can tell. */
    public Uni<ImportedIncident> present(UUID id) {
        return incidents.findById(id).map(SourceRevision::present);
    }

    /** Adds what the source has told meanwhile to the story and tells of it. */
    public Uni<Void> tell(UUID id, List<AddTimelineEntryRequest> facts, PersonRef by) {
        return facts.isEmpty()
                ? Uni.createFrom().voidItem()
                : timeline.importAll(id, facts, by).replaceWithVoid();
    }

    /** Whether somebody with these principals may see the incident. */
    public Uni<Boolean> isVisible(UUID id, Set<String> principals) {
        return incidents.findById(id).map(incident -> incident.isVisibleTo(principals));
    }

    /** The moments of an incident as they stand. */
    public Uni<Moments> momentsOf(UUID id) {
        return incidents.findById(id).map(incident -> incident.moments);
    }

    private Uni<TimelineEntryView> tell(Incident incident, String sentence, Origin origin) {
        return timeline.record(incident.id, TimelineEntryKind.DETAILS_CHANGED, clock.instant(), sentence, origin.by());
    }
}
