package dev.afterword.incidents.breakglass;

import dev.afterword.eventkit.grant.TimedGrants;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.audit.AuditEntryView;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** One opening as one transaction: the access, the audit entry and the entry in the incident's own story. */
@ApplicationScoped
class OpeningService {

    private final BreakGlassRepository openings;
    private final IncidentAccessService incidents;
    private final OpeningEvents events;
    private final TimelineService timeline;
    private final AuditService audit;
    private final TimedGrants grants;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    OpeningService(
            BreakGlassRepository openings,
            IncidentAccessService incidents,
            OpeningEvents events,
            TimelineService timeline,
            AuditService audit,
            TimedGrants grants,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.openings = openings;
        this.incidents = incidents;
        this.events = events;
        this.timeline = timeline;
        this.audit = audit;
        this.grants = grants;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<BreakGlassView> open(ResourceId id, BreakGlassRequest request, IdempotencyKey key) {
        return idempotent.once(key, BreakGlassView.class, () -> incidents
                .lockUnseen(id)
                .chain(incident -> open(incident, id, request)));
    }

    private Uni<BreakGlassView> open(IncidentHandle incident, ResourceId asked, BreakGlassRequest request) {
        var now = clock.instant();
        var opening = new BreakGlass(Ids.next(), incident.id(), PeopleService.refOf(user), request, now);
        var view = opening.view(now);
        var principal = IncidentAccessService.breakGlassPrincipal(incident.id());
        return openings.persist(opening)
                .chain(() -> grants.give(principal, view.person().id(), view.until()))
                .chain(() -> audit.write(entry(incident, asked, view)))
                .chain(() -> timeline.record(
                        incident.id(), TimelineEntryKind.ACCESS_OPENED, now, sentence(view), view.person()))
                .chain(told -> events.opened(incident, view, told))
                .replaceWith(view);
    }

    private static AuditEntryView entry(IncidentHandle incident, ResourceId asked, BreakGlassView opening) {
        return new AuditEntryView(
                Ids.next(),
                opening.openedAt(),
                AuditKind.BREAK_GLASS_OPENED,
                opening.person(),
                incident.id(),
                incident.key(),
                asked.toString(),
                opening.reason(),
                opening.until());
    }

    private static String sentence(BreakGlassView opening) {
        return opening.person().name() + " opened this restricted incident as an administrator until "
                + opening.until().truncatedTo(ChronoUnit.SECONDS) + ": " + opening.reason();
    }
}
