package dev.afterword.incidents.canreport;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes reports into the story and keeps their parts. */
@ApplicationScoped
class CanReportService {

    private final CanReportRepository reports;
    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    CanReportService(
            CanReportRepository reports,
            IncidentAccessService incidents,
            TimelineService timeline,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.reports = reports;
        this.incidents = incidents;
        this.timeline = timeline;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    Uni<List<CanReportView>> list(ResourceId id) {
        return incidents.visible(id).chain(reports::newestFirst);
    }

    @WithTransaction
    Uni<CanReportView> report(ResourceId id, CanReportRequest request, IdempotencyKey key) {
        return incidents
                .lockForEntry(id)
                .chain(incident -> idempotent.once(key, CanReportView.class, () -> timeline.record(
                                incident.id(),
                                TimelineEntryKind.CAN_REPORT,
                                clock.instant(),
                                request.sentence(),
                                PeopleService.refOf(user))
                        .chain(entry -> keep(incident.id(), entry, request))));
    }

    private Uni<CanReportView> keep(UUID incidentId, TimelineEntryView entry, CanReportRequest request) {
        var report = new CanReport(incidentId, entry, request);
        return reports.flush()
                .chain(() -> reports.persist(report))
                .chain(() -> incidents.recorded(incidentId, List.of(entry)))
                .replaceWith(() -> report.view(entry));
    }
}
