package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.impact.ImpactPeriodService;
import dev.afterword.incidents.impact.ImpactSizeService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.moment.Moments;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records what incidents take of error budgets, and shows what they would take. */
@ApplicationScoped
class BudgetService {

    private final BudgetRepository budgets;
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
            ImpactPeriodService windows,
            ImpactSizeService sizes,
            SloService slos,
            IncidentAccessService incidents,
            TimelineService timeline,
            BudgetEvents events,
            CurrentUser user,
            Clock clock) {
        this.budgets = budgets;
        this.windows = windows;
        this.sizes = sizes;
        this.slos = slos;
        this.incidents = incidents;
        this.timeline = timeline;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** What was recorded, then what each further SLO of the incident's services and systems would lose. */
    Uni<List<BudgetView>> of(ResourceId incident) {
        return incidents.visible(incident).chain(id -> budgets.of(id)
                .chain(recorded -> candidates(id).map(candidates -> joined(recorded, candidates))));
    }

    private Uni<List<BudgetView>> candidates(UUID incidentId) {
        return budgets.subjectOf(incidentId).chain(subject -> windows.of(incidentId)
                .chain(periods -> slos.activeOf(subject.services(), subject.systems())
                        .map(found -> found.stream()
                                .map(slo -> computed(slo, subject, periods))
                                .toList())));
    }

    private BudgetView computed(SloView slo, BudgetSubject subject, List<ImpactPeriod> periods) {
        var now = clock.instant();
        var span = span(slo, subject.moments(), periods, now);
        return BudgetCalculation.of(slo, at(span, now)).view(RecordBudgetRequest.NOTHING, span, null, now);
    }

    private static ImpactSpan span(SloView slo, Moments moments, List<ImpactPeriod> periods, Instant now) {
        return periods.isEmpty()
                ? ImpactSpan.of(moments, now)
                : WindowSpans.of(slo, periods, now).span();
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
        return incidents.lock(incident).chain(handle -> slos.known(sloId)
                .chain(slo -> windows.of(handle.id()).chain(periods -> record(handle, slo, periods, request))));
    }

    private Uni<BudgetView> record(
            IncidentHandle incident, SloView slo, List<ImpactPeriod> periods, RecordBudgetRequest request) {
        var now = clock.instant();
        var span = span(slo, incident.moments(), periods, now);
        var actor = PeopleService.refOf(user);
        var budget = BudgetCalculation.of(slo, at(span, now)).view(request, span, actor, now);
        if (budget.countedBy() == null) {
            throw BudgetProblems.nothingToCountFrom();
        }
        return budgets.keep(incident.id(), budget, at(span, now))
                .chain(() -> sizes.sizedAnew(incident))
                .chain(severity -> timeline.record(incident.id(), now, told(budget, severity), actor)
                        .chain(entries -> events.consumed(incident, budget, severity, entries)))
                .replaceWith(budget);
    }

    private static List<ToldChange> told(BudgetView budget, SeverityShift severity) {
        var taken = ToldChange.of(TimelineEntryKind.DETAILS_CHANGED, sentence(budget));
        return severity.isChange() ? List.of(severity.told(), taken) : List.of(taken);
    }

    private static Instant at(ImpactSpan span, Instant now) {
        return span == null || span.from() == null ? now : span.from();
    }

    private static String sentence(BudgetView budget) {
        var much = budget.muchUsed() ? ", more than a fifth of four weeks'" : "";
        return String.format(
                Locale.ROOT,
                "Took %.1f %% of the error budget of %s %s (%s %%, %d days)%s.",
                budget.used() * 100,
                budget.sloKey(),
                budget.sloName(),
                budget.objective().toPlainString(),
                budget.windowDays(),
                much);
    }
}
