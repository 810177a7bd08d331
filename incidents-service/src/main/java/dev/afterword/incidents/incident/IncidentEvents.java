package dev.afterword.incidents.incident;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.Topics;
import dev.afterword.contracts.incident.IncidentCanceled;
import dev.afterword.contracts.incident.IncidentClosed;
import dev.afterword.contracts.incident.IncidentDeclared;
import dev.afterword.contracts.incident.IncidentDeclined;
import dev.afterword.contracts.incident.IncidentDetails;
import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.contracts.incident.IncidentImpactUpdated;
import dev.afterword.contracts.incident.IncidentImported;
import dev.afterword.contracts.incident.IncidentMerged;
import dev.afterword.contracts.incident.IncidentMitigated;
import dev.afterword.contracts.incident.IncidentMomentCorrected;
import dev.afterword.contracts.incident.IncidentReopened;
import dev.afterword.contracts.incident.IncidentReported;
import dev.afterword.contracts.incident.IncidentResolved;
import dev.afterword.contracts.incident.IncidentSeverityChanged;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.contracts.incident.IncidentStatusChanged;
import dev.afterword.contracts.incident.IncidentTimelineEntryCorrected;
import dev.afterword.contracts.incident.IncidentTimelineEntryRecorded;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import dev.afterword.incidents.incident.field.FieldValues;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
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
        if (edit.severity().isChange()) {
            events.add(new IncidentSeverityChanged(now, edit.severity().before().name()));
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

    /** Events of another feature that happened at once. */
    public Uni<Void> append(
            IncidentHandle handle,
            Function<IncidentSnapshot, List<IncidentEvent>> events,
            List<TimelineEntryView> entries) {
        var incident = handle.incident();
        return append(incident, events.apply(snapshot(incident)), entries.toArray(TimelineEntryView[]::new));
    }

    /** An entry that another feature has added, where there is no event of its own. */
    public Uni<Void> told(IncidentHandle handle, TimelineEntryView entry) {
        return told(handle.incident(), List.of(entry));
    }

    Uni<Void> told(Incident incident, List<TimelineEntryView> entries) {
        return append(incident, List.of(), entries.toArray(TimelineEntryView[]::new));
    }

    Uni<Void> entryCorrected(Incident incident, TimelineEntryView entry, List<String> changed, String reason) {
        var now = EntryEvents.entry(entry, incident.moments);
        if (!EntryEvents.isWithheld(entry)) {
            return append(
                    incident, List.of(new IncidentTimelineEntryCorrected(snapshot(incident), now, changed, reason)));
        }
        return outbox.rewrite(Topics.INCIDENT_EVENTS, incident.id, "entry", entry.id(), now)
                .chain(() -> append(
                        incident, List.of(new IncidentTimelineEntryCorrected(snapshot(incident), now, changed, null))));
    }

    Uni<Void> imported(Incident incident, ImportedIncidentService.Origin origin, TimelineEntryView entry) {
        var event = new IncidentImported(snapshot(incident), origin.system(), origin.sourceId());
        return append(incident, List.of(event), entry);
    }

    /** A newer version of the source's record changed an incident. */
    Uni<Void> revised(Incident incident, ImportedEdit edit, List<TimelineEntryView> entries) {
        var now = snapshot(incident);
        var events = new ArrayList<IncidentEvent>();
        if (edit.severity().isChange()) {
            events.add(new IncidentSeverityChanged(now, edit.severity().before().name()));
        }
        events.add(new IncidentDetailsChanged(now, edit.revision().changed()));
        return append(incident, events, entries.toArray(TimelineEntryView[]::new));
    }

    private Uni<Void> append(Incident incident, List<IncidentEvent> events, TimelineEntryView... entries) {
        var now = snapshot(incident);
        var all = new ArrayList<>(events);
        for (var entry : entries) {
            all.add(new IncidentTimelineEntryRecorded(now, EntryEvents.entry(entry, incident.moments)));
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
                impact(incident.impactSize.with(incident.impact)),
                incident.roleHolders.length,
                new Access(incident.visibility.name(), List.of(incident.audience)),
                details(incident));
    }

    private static IncidentDetails details(Incident incident) {
        var set = incident.severityOverride;
        return new IncidentDetails(
                name(incident.responseLevel),
                set == null ? null : set.severity().name(),
                incident.computedSeverity.severity().name(),
                set == null ? null : set.reason(),
                List.of(incident.labels),
                incident.boundary.in(),
                incident.boundary.out(),
                incident.responsibleRole,
                person(incident.executiveSponsor),
                FieldValues.asText(incident.customFields),
                name(incident.impactSize.level()));
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static dev.afterword.contracts.incident.Moments moments(Moments moments) {
        return new dev.afterword.contracts.incident.Moments(
                moments.impactStarted(),
                moments.detected(),
                moments.declared(),
                moments.acknowledged(),
                moments.classifiedMajor(),
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

    private static PersonRef person(dev.afterword.incidents.people.PersonRef person) {
        return person == null ? null : new PersonRef(person.id(), person.name());
    }
}
