package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.BudgetFollower;
import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.impact.ImpactPeriodService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.slo.SloService;
import dev.afterword.incidents.slo.SloView;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.ToldChange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts what an incident takes of error budgets by itself, whenever what says so changes; exercises, maintenance and near
 * misses take nothing. Figures that somebody recorded go
 * on counting; the computed ones stand beside them.
 */
@ApplicationScoped
class BudgetCountService implements BudgetFollower {

    /** A tenth of a per cent, as sentences tell it; less is no news. */
    private static final double NEWS = 0.001;

    private final BudgetRepository budgets;
    private final ImpactPeriodService impact;
    private final SloService slos;
    private final TimelineService timeline;
    private final BudgetEvents events;
    private final Clock clock;

    BudgetCountService(
            BudgetRepository budgets,
            ImpactPeriodService impact,
            SloService slos,
            TimelineService timeline,
            BudgetEvents events,
            Clock clock) {
        this.budgets = budgets;
        this.impact = impact;
        this.slos = slos;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** What is counted of one budget, and since when it is taken. */
    private record Count(BudgetView view, Instant from) {}

    @Override
    public Uni<Boolean> impactChanged(IncidentHandle incident, PersonRef by) {
        return budgets.kept(incident.id())
                .chain(kept -> impact.of(incident.id()).chain(periods -> touched(incident, periods)
                        .chain(slos -> slos.isEmpty() && kept.isEmpty()
                                ? Uni.createFrom().item(false)
                                : impact.failedRequests(incident.id())
                                        .map(failed -> counts(incident, slos, periods, failed))
                                        .chain(counts -> keep(incident, counts, kept, by)))));
    }

    /** Objectives of every service that the incident names or has a window of, and of their systems; none of an exercise. */
    private Uni<List<SloView>> touched(IncidentHandle incident, List<ImpactPeriod> periods) {
        if (!incident.takesBudgets()) {
            return Uni.createFrom().item(List.of());
        }
        var services = BudgetSubject.services(incident.services(), periods);
        return budgets.systemsOf(services).chain(systems -> slos.activeOf(services, systems));
    }

    private List<Count> counts(
            IncidentHandle incident, List<SloView> slos, List<ImpactPeriod> periods, Map<UUID, Long> failed) {
        return slos.stream()
                .map(slo -> count(incident, slo, periods, failed.get(slo.id())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where nothing was taken, and while nothing is certain: no window, no end, and no events. */
    private Count count(IncidentHandle incident, SloView slo, List<ImpactPeriod> periods, Long failed) {
        var now = clock.instant();
        var span = ImpactSpan.of(slo, incident.reachedMoments(), periods, now);
        var known = span != null && span.isCertain() ? span : null;
        var from = ImpactSpan.beginOr(known, now);
        var view = BudgetCalculation.of(slo, from).view(BudgetCalculation.saidBy(slo, failed), known, null, now);
        return view.countedBy() == null || view.used() == 0 ? null : new Count(view, from);
    }

    private Uni<Boolean> keep(IncidentHandle incident, List<Count> counts, List<KeptShare> kept, PersonRef by) {
        var before = kept.stream().collect(Collectors.toMap(KeptShare::sloId, Function.identity()));
        Uni<Void> all = budgets.dropComputed(incident.id());
        for (var count : counts) {
            var old = before.get(count.view().sloId());
            all = all.chain(() -> keep(incident, count, old, by));
        }
        return all.replaceWith(!counts.isEmpty() || !kept.isEmpty());
    }

    private Uni<Void> keep(IncidentHandle incident, Count count, KeptShare old, PersonRef by) {
        var view = count.view();
        if (old != null && old.recorded()) {
            return budgets.keepComputed(incident.id(), view, clock.instant());
        }
        var isNews = Math.abs(view.used() - (old == null ? 0 : old.share())) >= NEWS;
        return budgets.keep(incident.id(), view, count.from())
                .chain(() -> budgets.keepComputed(incident.id(), view, clock.instant()))
                .chain(() ->
                        isNews ? tell(incident, view, by) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(IncidentHandle incident, BudgetView view, PersonRef by) {
        var told = ToldChange.of(TimelineEntryKind.DETAILS_CHANGED, BudgetSentence.ofComputed(view));
        return timeline.record(incident.id(), clock.instant(), List.of(told), by)
                .chain(entries -> events.computed(incident, view, entries));
    }
}
