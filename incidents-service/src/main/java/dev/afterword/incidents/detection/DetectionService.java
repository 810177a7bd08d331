package dev.afterword.incidents.detection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps how an incident was noticed. The incident is locked throughout. */
@ApplicationScoped
public class DetectionService {

    private static final int FIRST_SIGNAL = 2_000;

    private final DetectionRepository detections;
    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final DetectionEvents events;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    DetectionService(
            DetectionRepository detections,
            IncidentAccessService incidents,
            TimelineService timeline,
            DetectionEvents events,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.detections = detections;
        this.incidents = incidents;
        this.timeline = timeline;
        this.events = events;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    Uni<DetectionView> read(ResourceId id) {
        return incidents.visible(id).chain(detections::read).map(found -> found.orElse(DetectionView.NOTHING));
    }

    @WithTransaction
    Uni<DetectionView> tell(ResourceId id, String ifMatch, DetectionRequest request) {
        return change(id, ifMatch, before -> request);
    }

    @WithTransaction
    Uni<DetectionView> edit(ResourceId id, String ifMatch, JsonNode patch) {
        return change(id, ifMatch, before -> mergePatch.apply(before, patch, DetectionRequest.class));
    }

    /**
     * Keeps what noticed an incident that the platform itself has taken in, unless somebody has told before. Runs in the
     * caller's transaction.
     */
    public Uni<Void> noticed(UUID incidentId, DetectionSource source, String firstSignal, PersonRef by) {
        var signal = firstSignal.length() <= FIRST_SIGNAL ? firstSignal : firstSignal.substring(0, FIRST_SIGNAL);
        var request = new DetectionRequest(source, signal, null, null);
        return incidents.lockForPlatform(incidentId).chain(incident -> detections
                .findById(incidentId)
                .chain(found -> found == null
                        ? keep(incident, new Detection(incidentId), request, by).replaceWithVoid()
                        : Uni.createFrom().voidItem()));
    }

    private Uni<DetectionView> change(ResourceId id, String ifMatch, UnaryOperator<DetectionRequest> change) {
        ETags.required(ifMatch);
        return incidents.lock(id).chain(incident -> detections
                .findById(incident.id())
                .invoke(found -> ETags.check(ifMatch, viewOf(found).version()))
                .chain(found -> change(incident, found, change)));
    }

    private Uni<DetectionView> change(
            IncidentHandle incident, Detection found, UnaryOperator<DetectionRequest> change) {
        var before = requestOf(found);
        var after = change.apply(before);
        if (found != null && after.equals(before)) {
            return Uni.createFrom().item(found.view());
        }
        var detection = found == null ? new Detection(incident.id()) : found;
        return keep(incident, detection, after, PeopleService.refOf(user));
    }

    private Uni<DetectionView> keep(IncidentHandle incident, Detection detection, DetectionRequest told, PersonRef by) {
        detection.tell(told, by, clock.instant());
        return detections
                .persistAndFlush(detection)
                .chain(() -> timeline.record(
                        incident.id(), TimelineEntryKind.DETAILS_CHANGED, clock.instant(), told.sentence(), by))
                .chain(entry -> events.told(incident, detection.view(), entry))
                .map(done -> detection.view());
    }

    private static DetectionView viewOf(Detection found) {
        return found == null ? DetectionView.NOTHING : found.view();
    }

    private static DetectionRequest requestOf(Detection found) {
        var view = viewOf(found);
        return new DetectionRequest(view.source(), view.firstSignal(), view.gap(), view.noticedByCustomerFirst());
    }
}
