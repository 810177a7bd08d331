package dev.afterword.incidents.budget;

import dev.afterword.incidents.budget.BudgetUseRepository.Kept;
import dev.afterword.incidents.budget.BudgetUseRepository.Taker;
import dev.afterword.incidents.slo.SloView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Tells what incidents take of budgets: what is kept of those that are over, what it has come to of those that go on. */
@ApplicationScoped
public class BudgetUseService {

    private final BudgetUseRepository takers;

    BudgetUseService(BudgetUseRepository takers) {
        this.takers = takers;
    }

    /** What took from any of the objectives since then, or takes now, as far as a reader may see it; the latest first. */
    public Uni<List<BudgetUse>> since(Instant since, List<SloView> slos, String[] principals, Instant now) {
        return takers.since(since, slos.stream().map(SloView::id).toList(), principals)
                .map(found -> found.stream()
                        .flatMap(taker -> slos.stream().map(slo -> use(taker, slo, now)))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(BudgetUse::begin)
                                .reversed()
                                .thenComparing(BudgetUse::incidentId))
                        .toList());
    }

    /** A recorded figure stands; else what goes on counts until now; null where it takes nothing. */
    private static BudgetUse use(Taker taker, SloView slo, Instant now) {
        var kept = taker.kept().get(slo.id());
        var span = ImpactSpan.of(slo, taker.subject().moments(), taker.periods(), now);
        var goesOn = span != null
                && span.goesOn()
                && (taker.responds() || !taker.periods().isEmpty());
        if (kept != null && (kept.recorded() || !goesOn)) {
            return kept.share() == 0 ? null : use(taker, slo, kept, span);
        }
        return goesOn && taker.subject().touches(slo) ? soFar(taker, slo, span, now) : null;
    }

    private static BudgetUse use(Taker taker, SloView slo, Kept kept, ImpactSpan span) {
        return new BudgetUse(
                slo.id(),
                taker.id(),
                taker.key(),
                taker.title(),
                kept.share(),
                kept.windowDays(),
                kept.countedBy(),
                kept.begin(),
                false,
                span == null ? List.of() : span.pieces());
    }

    private static BudgetUse soFar(Taker taker, SloView slo, ImpactSpan span, Instant now) {
        var begin = ImpactSpan.beginOr(span, now);
        var calculation = BudgetCalculation.of(slo, begin);
        var view = calculation.view(BudgetCalculation.saidBy(slo, taker.failed().get(slo.id())), span, null, now);
        return view.countedBy() == null || view.used() == 0
                ? null
                : new BudgetUse(
                        slo.id(),
                        taker.id(),
                        taker.key(),
                        taker.title(),
                        view.used(),
                        view.windowDays(),
                        view.countedBy(),
                        begin,
                        true,
                        span.pieces());
    }
}
