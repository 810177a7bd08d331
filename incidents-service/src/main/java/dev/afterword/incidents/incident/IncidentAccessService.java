package dev.afterword.incidents.incident;

import dev.afterword.incidents.timeline.EntryAudience;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineSubject;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The door to incidents for other features: finds them under the caller's rights, locks them for a change. */
@ApplicationScoped
public class IncidentAccessService implements TimelineSubject {

    private final IncidentRepository incidents;
    private final IncidentEvents events;
    private final CurrentUser user;
    private final Clock clock;

    IncidentAccessService(IncidentRepository incidents, IncidentEvents events, CurrentUser user, Clock clock) {
        this.incidents = incidents;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** The id of an incident that the caller may see; 404 for any other. */
    public Uni<UUID> visible(ResourceId id) {
        return incidents
                .findVisible(id, user.reader())
                .map(found -> found.orElseThrow(() -> IncidentProblems.notFound(id)));
    }

    /** Locks an incident that the caller may see until the end of the transaction; 404 for any other. */
    public Uni<IncidentHandle> lock(ResourceId id) {
        return lockEntity(id).map(IncidentHandle::new);
    }

    /** Locks an incident for work that is done later for somebody who reads as these principals; 404 for any other. */
    public Uni<IncidentHandle> lockAs(ResourceId id, Set<String> principals) {
        return incidents
                .lock(id)
                .map(incident -> incident != null && incident.isVisibleTo(principals) ? incident : null)
                .onItem()
                .ifNull()
                .failWith(() -> IncidentProblems.notFound(id))
                .map(IncidentHandle::new);
    }

    /**
     * Locks two incidents that the caller may see, always in the same order, so that two callers never wait in a ring. The
     * first is a 404 where there is none; the caller says what the other one is.
     */
    public Uni<List<IncidentHandle>> lockBoth(
            ResourceId one, ResourceId other, Supplier<ProblemException> withoutOther) {
        return idOf(one, () -> IncidentProblems.notFound(one))
                .chain(first -> idOf(other, withoutOther).chain(second -> lockInOrder(first, second)));
    }

    private Uni<List<IncidentHandle>> lockInOrder(UUID one, UUID other) {
        return one.compareTo(other) <= 0
                ? lockPair(one, other)
                : lockPair(other, one).map(pair -> List.of(pair.get(1), pair.get(0)));
    }

    private Uni<List<IncidentHandle>> lockPair(UUID first, UUID second) {
        return lock(ResourceId.of(first))
                .chain(one -> lock(ResourceId.of(second)).map(other -> List.of(one, other)));
    }

    private Uni<UUID> idOf(ResourceId id, Supplier<ProblemException> without) {
        return incidents.findVisibleInSession(id, user.reader()).map(found -> found.orElseThrow(without));
    }

    /**
     * Locks an incident that the caller does not see, for those who open it to them; 404 where there is none, 409 where
     * they see it.
     */
    public Uni<IncidentHandle> lockUnseen(ResourceId id) {
        return incidents
                .lock(id)
                .onItem()
                .ifNull()
                .failWith(() -> IncidentProblems.notFound(id))
                .invoke(incident -> {
                    if (incident.isVisibleTo(user.principals())) {
                        throw IncidentProblems.seen(incident.key);
                    }
                })
                .map(IncidentHandle::new);
    }

    /** The principal that a restricted incident admits for as long as somebody has it open. */
    public static String breakGlassPrincipal(UUID incidentId) {
        return "break-glass:" + incidentId;
    }

    /** Locks an incident for the platform's own work, which has no caller whose rights could be asked. */
    public Uni<IncidentHandle> lockForPlatform(UUID id) {
        return incidents.findById(id, LockModeType.PESSIMISTIC_WRITE).map(IncidentHandle::new);
    }

    /** What is odd about a locked incident after what was just done to it. Runs in the caller's transaction. */
    public Uni<List<Warning>> warnings(IncidentHandle handle) {
        var incident = handle.incident();
        return incidents
                .flush()
                .chain(() -> incidents.contextOf(incident, user.reader()))
                .map(context -> IncidentWarnings.of(incident, context, clock.instant()));
    }

    Uni<Incident> lockEntity(ResourceId id) {
        return incidents
                .lock(id)
                .map(this::unlessHidden)
                .onItem()
                .ifNull()
                .failWith(() -> IncidentProblems.notFound(id));
    }

    /** The incident, unlocked; null where there is none that the caller may see. */
    Uni<Incident> find(ResourceId id) {
        return incidents.find(id).map(this::unlessHidden);
    }

    private Incident unlessHidden(Incident incident) {
        return incident != null && incident.isVisibleTo(user.principals()) ? incident : null;
    }

    @Override
    public Uni<Told> storyOf(ResourceId id) {
        return incidents
                .findVisibleStory(id, user.reader())
                .map(found -> found.orElseThrow(() -> IncidentProblems.notFound(id)));
    }

    @Override
    public Uni<Told> lockForEntry(ResourceId id) {
        return lockEntity(id).map(incident -> new Told(incident.id, incident.moments));
    }

    @Override
    public Uni<Told> held(UUID incidentId) {
        return incidents.findById(incidentId).map(incident -> new Told(incident.id, incident.moments));
    }

    @Override
    public Uni<Void> recorded(UUID incidentId, List<TimelineEntryView> entries) {
        var shared = entries.stream()
                .filter(entry -> entry.audience() != EntryAudience.PRIVATE)
                .toList();
        return shared.isEmpty()
                ? Uni.createFrom().voidItem()
                : incidents.findById(incidentId).chain(incident -> events.told(incident, shared));
    }

    @Override
    public Uni<Void> corrected(UUID incidentId, TimelineEntryView entry, List<String> changed, String reason) {
        return incidents
                .findById(incidentId)
                .chain(incident -> events.entryCorrected(incident, entry, changed, reason));
    }
}
