package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.impact.ImpactPeriodService;
import dev.afterword.incidents.impact.ImpactSizeService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.slo.SloService;
import dev.afterword.incidents.slo.SloView;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.ToldChange;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records what incidents take of error budgets, and shows what they would take. */
@ApplicationScoped
class BudgetService {

    private final BudgetRepository budgets;
    private final BudgetCountService counts;
    private final ImpactPeriodService windows;
    private final ImpactSizeService sizes;
    private final SloService slos;
    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final BudgetEvents events;
    private final CurrentUser user;
    private final Clock clock;

    BudgetService(
            BudgetRepository budgets,
            BudgetCountService counts,
            ImpactPeriodService windows,
            ImpactSizeService sizes,
            SloService slos,
            IncidentAccessService incidents,
            TimelineService timeline,
            BudgetEvents events,
            CurrentUser user,
            Clock clock) {
        this.budgets = budgets;
        this.counts = counts;
        this.windows = windows;
        this.sizes = sizes;
        this.slos = slos;
        this.incidents = incidents;
        this.timeline = timeline;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** What is kept, then what each further SLO of the incident's services and systems would lose; nothing of an exercise. */
    Uni<List<BudgetView>> of(ResourceId incident) {
        return incidents.visible(incident).chain(id -> budgets.of(id)
                .chain(recorded -> candidates(id).map(candidates -> joined(recorded, candidates))));
    }

    private Uni<List<BudgetView>> candidates(UUID incidentId) {
        return budgets.subjectOf(incidentId)
                .chain(named -> windows.of(incidentId).chain(periods -> {
                    if (!named.takes()) {
                        return Uni.createFrom().item(List.of());
                    }
                    var subject = named.with(periods);
                    return windows.failedRequests(incidentId)
                            .chain(failed -> slos.activeOf(subject.services(), subject.systems())
                                    .map(found -> found.stream()
                                            .map(slo -> computed(slo, subject, periods, failed.get(slo.id())))
                                            .toList()));
                }));
    }

    private BudgetView computed(SloView slo, BudgetSubject subject, List<ImpactPeriod> periods, Long failed) {
        var now = clock.instant();
        var span = ImpactSpan.of(slo, subject.moments(), periods, now);
        return BudgetCalculation.of(slo, ImpactSpan.beginOr(span, now))
                .view(BudgetCalculation.saidBy(slo, failed), span, null, now);
    }

    private static List<BudgetView> joined(List<BudgetView> recorded, List<BudgetView> candidates) {
        var ids = recorded.stream().map(BudgetView::sloId).collect(Collectors.toSet());
        var now = candidates.stream().collect(Collectors.toMap(BudgetView::sloId, Function.identity()));
        var all = new ArrayList<BudgetView>();
        recorded.forEach(budget -> all.add(budget.beside(now.get(budget.sloId()))));
        candidates.stream().filter(budget -> !ids.contains(budget.sloId())).forEach(all::add);
        return all;
    }

    @WithTransaction
    Uni<BudgetView> record(ResourceId incident, ResourceId sloId, RecordBudgetRequest request) {
        return incidents.lock(incident).invoke(BudgetService::requireTaking).chain(handle -> slos.known(sloId)
                .chain(slo -> windows.of(handle.id()).chain(periods -> record(handle, slo, periods, request))));
    }

    private static void requireTaking(IncidentHandle incident) {
        if (!incident.takesBudgets()) {
            throw BudgetProblems.takesNone(incident);
        }
    }

    private Uni<BudgetView> record(
            IncidentHandle incident, SloView slo, List<ImpactPeriod> periods, RecordBudgetRequest request) {
        var now = clock.instant();
        var span = ImpactSpan.of(slo, incident.reachedMoments(), periods, now);
        var actor = PeopleService.refOf(user);
        var budget = BudgetCalculation.of(slo, ImpactSpan.beginOr(span, now)).view(request, span, actor, now);
        if (budget.countedBy() == null) {
            throw BudgetProblems.nothingToCountFrom();
        }
        return budgets.keep(incident.id(), budget, ImpactSpan.beginOr(span, now))
                .chain(() -> counts.impactChanged(incident, actor))
                .chain(() -> sizes.sizedAnew(incident))
                .chain(severity -> timeline.record(incident.id(), now, told(budget, severity), actor)
                        .chain(entries -> events.consumed(incident, budget, severity, entries)))
                .replaceWith(budget);
    }

    private static List<ToldChange> told(BudgetView budget, SeverityShift severity) {
        var taken = ToldChange.of(TimelineEntryKind.DETAILS_CHANGED, BudgetSentence.of(budget));
        return severity.isChange() ? List.of(severity.told(), taken) : List.of(taken);
    }
}
