package dev.afterword.incidents.incident;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentCanceled;
import dev.afterword.contracts.incident.IncidentClosed;
import dev.afterword.contracts.incident.IncidentDeclared;
import dev.afterword.contracts.incident.IncidentDeclined;
import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.contracts.incident.IncidentImpactUpdated;
import dev.afterword.contracts.incident.IncidentMerged;
import dev.afterword.contracts.incident.IncidentMitigated;
import dev.afterword.contracts.incident.IncidentMomentCorrected;
import dev.afterword.contracts.incident.IncidentReopened;
import dev.afterword.contracts.incident.IncidentReported;
import dev.afterword.contracts.incident.IncidentResolved;
import dev.afterword.contracts.incident.IncidentSeverityChanged;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.contracts.incident.IncidentStatusChanged;
import dev.afterword.contracts.incident.IncidentTimelineEntryRecorded;
import dev.afterword.contracts.incident.TimelineEntry;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.timeline.EntryAudience;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Tells others what happened to an incident, each time with the whole incident as it is after the change. */
@ApplicationScoped
public class IncidentEvents {

    private static final String WITHHELD = "For responders only.";

    private final Outbox outbox;

    IncidentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> declared(Incident incident, TimelineEntryView entry) {
        var incidentNow = snapshot(incident);
        var events = new ArrayList<IncidentEvent>();
        events.add(
                incident.status == IncidentStatus.TRIAGE
                        ? new IncidentReported(incidentNow)
                        : new IncidentDeclared(incidentNow));
        if (incident.status == IncidentStatus.RESOLVED) {
            events.add(new IncidentResolved(incidentNow, IncidentStatus.INVESTIGATING.name()));
        }
        return append(incident, events, entry);
    }

    /** The target is the incident that it is merged into, null for every other change. */
    Uni<Void> moved(Incident incident, StatusChange change, Incident target, TimelineEntryView entry) {
        return append(incident, List.of(moved(incident, change, target)), entry);
    }

    private static IncidentEvent moved(Incident incident, StatusChange change, Incident target) {
        var now = snapshot(incident);
        var from = change.from().name();
        if (change.from() == IncidentStatus.MERGED) {
            return new IncidentStatusChanged(now, from, change.reason());
        }
        if (change.from().isReopenedBy(change.to())) {
            return new IncidentReopened(now, from, change.reason());
        }
        return switch (change.to()) {
            case MITIGATED -> new IncidentMitigated(now, from);
            case RESOLVED -> new IncidentResolved(now, from);
            case CLOSED -> new IncidentClosed(now);
            case DECLINED -> new IncidentDeclined(now, change.reason());
            case CANCELED -> new IncidentCanceled(now, change.reason());
            case MERGED -> new IncidentMerged(now, idUnlessRestricted(target));
            case INVESTIGATING ->
                change.from() == IncidentStatus.TRIAGE
                        ? new IncidentDeclared(now)
                        : new IncidentStatusChanged(now, from, change.reason());
            default -> new IncidentStatusChanged(now, from, change.reason());
        };
    }

    /** Readers of the merged incident need not be readers of its target. */
    private static UUID idUnlessRestricted(Incident target) {
        return target.visibility == Visibility.ORGANISATION ? target.id : null;
    }

    Uni<Void> edited(Incident incident, Edit edit, List<TimelineEntryView> entries) {
        var now = snapshot(incident);
        var events = new ArrayList<IncidentEvent>();
        if (edit.changed().contains("severity")) {
            events.add(new IncidentSeverityChanged(now, edit.before().severity().name()));
        }
        if (edit.changed().contains("impact")) {
            events.add(new IncidentImpactUpdated(now));
        }
        var details = edit.plainDetails();
        if (!details.isEmpty()) {
            events.add(new IncidentDetailsChanged(now, details));
        }
        return append(incident, events, entries.toArray(TimelineEntryView[]::new));
    }

    Uni<Void> momentCorrected(
            Incident incident, Moment moment, Instant before, String reason, TimelineEntryView entry) {
        var event = new IncidentMomentCorrected(snapshot(incident), moment.word(), before, reason);
        return append(incident, List.of(event), entry);
    }

    /** An event of another feature, and the timeline entries that go with it. */
    public Uni<Void> append(
            IncidentHandle handle, Function<IncidentSnapshot, IncidentEvent> event, TimelineEntryView entry) {
        return append(handle.incident(), List.of(event.apply(snapshot(handle.incident()))), entry);
    }

    Uni<Void> told(Incident incident, TimelineEntryView entry) {
        return append(incident, List.of(), entry);
    }

    private Uni<Void> append(Incident incident, List<IncidentEvent> events, TimelineEntryView... entries) {
        var now = snapshot(incident);
        var all = new ArrayList<>(events);
        for (var entry : entries) {
            all.add(new IncidentTimelineEntryRecorded(now, entry(entry)));
        }
        return outbox.append(all.stream()
                .map(event -> new NewEvent(incident.id, incident.nextEventSequence(), event, now.access()))
                .toList());
    }

    private static IncidentSnapshot snapshot(Incident incident) {
        return new IncidentSnapshot(
                incident.id,
                incident.key,
                incident.title,
                incident.summary,
                incident.status.name(),
                incident.severity.name(),
                incident.type.name(),
                List.of(incident.services),
                incident.responsibleTeam,
                person(incident.declaredBy),
                person(incident.commander),
                moments(incident.moments),
                impact(incident.impact),
                incident.roleHolders.length,
                new Access(incident.visibility.name(), List.of(incident.audience)));
    }

    private static dev.afterword.contracts.incident.Moments moments(Moments moments) {
        return new dev.afterword.contracts.incident.Moments(
                moments.impactStarted(),
                moments.detected(),
                moments.declared(),
                moments.acknowledged(),
                moments.identified(),
                moments.mitigated(),
                moments.resolved(),
                moments.closed());
    }

    private static dev.afterword.contracts.incident.Impact impact(Impact impact) {
        return new dev.afterword.contracts.incident.Impact(
                impact.customersAffected(),
                impact.dataLoss().name(),
                impact.dataExposure().name(),
                impact.description());
    }

    /**
     * The entry as everybody who may see the incident can read it in the event log: one that is for responders keeps
     * its place in the story, and a fixed sentence stands where its text was.
     */
    private static TimelineEntry entry(TimelineEntryView entry) {
        return new TimelineEntry(
                entry.id(),
                entry.kind().name(),
                entry.occurredAt(),
                entry.recordedAt(),
                entry.audience() == EntryAudience.RESPONDERS ? WITHHELD : entry.text(),
                entry.audience().name(),
                entry.service(),
                person(entry.actor()),
                entry.automatic());
    }

    private static PersonRef person(dev.afterword.incidents.people.PersonRef person) {
        return person == null ? null : new PersonRef(person.id(), person.name());
    }
}
