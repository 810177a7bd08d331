package dev.afterword.retros.incidentlink;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.Topics;
import dev.afterword.contracts.incident.Impact;
import dev.afterword.contracts.incident.IncidentAccessOpened;
import dev.afterword.contracts.incident.IncidentCommandHandedOff;
import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.contracts.incident.IncidentImported;
import dev.afterword.contracts.incident.IncidentRoleAssigned;
import dev.afterword.contracts.incident.IncidentRoleRecorded;
import dev.afterword.contracts.incident.IncidentRoleReleased;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.contracts.incident.IncidentTimelineEntryCorrected;
import dev.afterword.contracts.incident.IncidentTimelineEntryRecorded;
import dev.afterword.contracts.incident.Moments;
import dev.afterword.contracts.incident.SloBudgetConsumed;
import dev.afterword.contracts.incident.TimelineEntry;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.grant.TimedGrants;
import dev.afterword.eventkit.inbox.EventInbox;
import dev.afterword.retros.incident.BudgetShare;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentImpact;
import dev.afterword.retros.incident.IncidentMoments;
import dev.afterword.retros.incident.IncidentTraits;
import dev.afterword.retros.incident.Noticed;
import dev.afterword.retros.incident.RoleChange;
import dev.afterword.retros.incident.TimelineEntryView;
import dev.afterword.retros.incident.ToldRole;
import dev.afterword.retros.person.PersonView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of incidents and puts what it hears into this service's own words. */
@ApplicationScoped
class IncidentEventsConsumer {
    private static final String COMMANDER = "COMMANDER";

    private final EventInbox inbox;
    private final IncidentLinkService links;
    private final TimedGrants grants;

    IncidentEventsConsumer(EventInbox inbox, IncidentLinkService links, TimedGrants grants) {
        this.inbox = inbox;
        this.links = links;
        this.grants = grants;
    }

    @Incoming(Topics.INCIDENT_EVENTS)
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.consume(message, IncidentEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<IncidentEvent> event) {
        return links.apply(new IncidentNews(
                        facts(event.data().incident()),
                        event.sequence(),
                        event.data() instanceof IncidentImported,
                        roles(event.data(), event.time()),
                        toldRole(event.data()),
                        entry(event.data()),
                        event.data() instanceof IncidentTimelineEntryCorrected,
                        budget(event.data()),
                        detection(event.data())))
                .chain(() -> open(event.data()));
    }

    /** What comes from an incident is open to whom the incident is open. */
    private Uni<Void> open(IncidentEvent event) {
        return event instanceof IncidentAccessOpened opened
                ? grants.give(opened.principal(), opened.person().id(), opened.until())
                : Uni.createFrom().voidItem();
    }

    private static TimelineEntryView entry(IncidentEvent event) {
        if (event instanceof IncidentTimelineEntryCorrected corrected) {
            return view(corrected.entry());
        }
        return event instanceof IncidentTimelineEntryRecorded recorded ? view(recorded.entry()) : null;
    }

    private static List<RoleChange> roles(IncidentEvent event, Instant at) {
        if (event instanceof IncidentRoleAssigned assigned) {
            return List.of(new RoleChange(assigned.role(), person(assigned.person()), true, at));
        }
        if (event instanceof IncidentRoleReleased released) {
            return List.of(new RoleChange(released.role(), person(released.person()), false, at));
        }
        if (event instanceof IncidentCommandHandedOff handedOff) {
            return List.of(
                    new RoleChange(COMMANDER, person(handedOff.from()), false, at),
                    new RoleChange(COMMANDER, person(handedOff.to()), true, at));
        }
        return List.of();
    }

    private static ToldRole toldRole(IncidentEvent event) {
        return event instanceof IncidentRoleRecorded told
                ? new ToldRole(
                        told.role(),
                        person(told.person()),
                        told.from(),
                        told.to(),
                        !told.changed().isEmpty(),
                        told.roleBefore() == null ? told.role() : told.roleBefore(),
                        (told.personBefore() == null ? told.person() : told.personBefore()).id())
                : null;
    }

    private static IncidentFacts facts(IncidentSnapshot incident) {
        return new IncidentFacts(
                incident.id(),
                incident.key(),
                incident.title(),
                incident.summary(),
                incident.status(),
                incident.severity(),
                incident.type(),
                incident.services(),
                incident.responsibleTeam(),
                person(incident.declaredBy()),
                person(incident.commander()),
                moments(incident.moments()),
                impact(incident.impact()),
                incident.responders(),
                incident.access().visibility(),
                incident.access().audience(),
                false,
                traits(incident));
    }

    private static IncidentTraits traits(IncidentSnapshot incident) {
        var details = incident.details();
        var classifiedMajor =
                incident.moments() == null ? null : incident.moments().classifiedMajor();
        return details == null
                ? IncidentTraits.UNKNOWN.classifiedMajor(classifiedMajor)
                : IncidentTraits.of(details.labels(), details.fields(), details.executiveSponsor() != null)
                        .classifiedMajor(classifiedMajor);
    }

    private static Noticed detection(IncidentEvent event) {
        var told = event instanceof IncidentDetailsChanged changed ? changed.detection() : null;
        return told == null ? null : new Noticed(Noticed.by(told.source(), told.noticedByCustomerFirst()));
    }

    private static BudgetShare budget(IncidentEvent event) {
        return event instanceof SloBudgetConsumed consumed
                ? new BudgetShare(consumed.sloId(), consumed.usedOfFourWeeks() * 100)
                : null;
    }

    private static IncidentMoments moments(Moments moments) {
        return moments == null
                ? IncidentMoments.NONE
                : new IncidentMoments(
                        moments.impactStarted(),
                        moments.detected(),
                        moments.declared(),
                        moments.acknowledged(),
                        moments.identified(),
                        moments.mitigated(),
                        moments.resolved(),
                        moments.closed());
    }

    private static IncidentImpact impact(Impact impact) {
        return impact == null
                ? IncidentImpact.UNKNOWN
                : new IncidentImpact(
                        impact.customersAffected(), impact.dataLoss(), impact.dataExposure(), impact.description());
    }

    private static TimelineEntryView view(TimelineEntry entry) {
        return new TimelineEntryView(
                entry.id(),
                entry.kind(),
                entry.occurredAt(),
                entry.recordedAt(),
                entry.text(),
                entry.audience(),
                entry.service(),
                person(entry.actor()),
                entry.automatic());
    }

    private static PersonView person(PersonRef person) {
        return person == null ? null : new PersonView(person.id(), person.name());
    }
}
