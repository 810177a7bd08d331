package dev.afterword.incidents.budget;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.slo.Indicator;
import dev.afterword.incidents.slo.SloBasis;
import dev.afterword.incidents.slo.SloView;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Computes what an incident took of one budget, by both formulas as far as the figures go.
 *
 * @param slo the objective
 * @param budget its budget in the window of the incident
 */
record BudgetCalculation(SloView slo, ErrorBudget budget) {

    /** For an impact at an instant; a calendar window has the days of that month or quarter. */
    static BudgetCalculation of(SloView slo, Instant at) {
        return new BudgetCalculation(
                slo, new ErrorBudget(slo.objective(), slo.period().at(at).days()));
    }

    /** What is said, checked and computed; without a record of it where there is no recorder. */
    BudgetView view(RecordBudgetRequest said, ImpactSpan span, PersonRef recorder, Instant now) {
        var byEvents = byEvents(said);
        var byTime = byTime(said, span);
        var countedBy = countedBy(byEvents, byTime);
        var used = countedBy == null ? null : countedBy == SloBasis.EVENTS ? byEvents.used() : byTime.used();
        var ofFourWeeks = used == null ? null : budget.ofFourWeeks(used);
        return new BudgetView(
                slo.id(),
                slo.key(),
                slo.name(),
                slo.service(),
                slo.system(),
                slo.basis(),
                slo.period(),
                slo.objective(),
                budget.windowDays(),
                byEvents,
                byTime,
                countedBy,
                used,
                ofFourWeeks,
                ofFourWeeks != null && ofFourWeeks > ErrorBudget.MUCH,
                recorder != null,
                true,
                null,
                null,
                said.note(),
                recorder == null ? null : now,
                recorder);
    }

    /** Figures that nobody says: bad events as cohorts count them, as far as they fit the SLO, and the time of the impact. */
    static RecordBudgetRequest saidBy(SloView slo, Long failed) {
        var total = slo.expectedEvents();
        return failed == null || total == null || failed > total
                ? RecordBudgetRequest.NOTHING
                : new RecordBudgetRequest(failed, total, null, null, null, null);
    }

    private SloBasis countedBy(EventsShareView byEvents, TimeShareView byTime) {
        if (byEvents == null && byTime == null) {
            return null;
        }
        if (slo.basis() == SloBasis.EVENTS) {
            return byEvents == null ? SloBasis.TIME : SloBasis.EVENTS;
        }
        return byTime == null ? SloBasis.EVENTS : SloBasis.TIME;
    }

    private EventsShareView byEvents(RecordBudgetRequest said) {
        if (!said.byIndicator().isEmpty()) {
            return byIndicator(said);
        }
        if (said.badEvents() == null) {
            if (said.totalEvents() != null) {
                throw BudgetProblems.badNeeded();
            }
            return null;
        }
        var total = said.totalEvents() == null ? slo.expectedEvents() : said.totalEvents();
        if (total == null) {
            throw BudgetProblems.totalNeeded();
        }
        if (said.badEvents() > total) {
            throw BudgetProblems.moreBadThanAll("/badEvents");
        }
        var used = budget.byEvents(said.badEvents(), total);
        return new EventsShareView(said.badEvents(), total, budget.allowedEvents(total), List.of(), used);
    }

    private EventsShareView byIndicator(RecordBudgetRequest said) {
        if (said.badEvents() != null || said.totalEvents() != null) {
            throw BudgetProblems.eventsTwice();
        }
        var counts = said.byIndicator();
        var weights = slo.indicators().stream()
                .collect(Collectors.toMap(
                        Indicator::name, indicator -> indicator.weight().doubleValue()));
        var names = counts.stream().map(IndicatorEvents::indicator).toList();
        IntStream.range(0, counts.size()).forEach(i -> {
            if (!weights.containsKey(names.get(i)) || names.indexOf(names.get(i)) != i) {
                throw BudgetProblems.noSuchIndicator(i);
            }
            if (counts.get(i).badEvents() > counts.get(i).totalEvents()) {
                throw BudgetProblems.moreBadThanAll("/byIndicator/" + i + "/badEvents");
            }
        });
        if (counts.size() < weights.size()) {
            throw BudgetProblems.indicatorsMissing();
        }
        var all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Function<IndicatorEvents, Double> weighed = count -> count.badPart() * weights.get(count.indicator()) / all;
        var badPart = counts.stream().mapToDouble(weighed::apply).sum();
        return new EventsShareView(null, null, null, counts, budget.byBadPart(badPart));
    }

    private TimeShareView byTime(RecordBudgetRequest said, ImpactSpan span) {
        if (said.minutes() == null && span == null) {
            return null;
        }
        if (said.minutes() != null) {
            var part = said.fractionAffected() == null ? 1 : said.fractionAffected();
            return new TimeShareView(
                    said.minutes(),
                    part,
                    budget.allowedMinutes(),
                    MinutesSource.ENTERED,
                    List.of(),
                    0,
                    null,
                    null,
                    null,
                    null,
                    budget.byTime(said.minutes(), part));
        }
        var part = said.fractionAffected() == null ? span.fraction() : said.fractionAffected();
        return new TimeShareView(
                span.minutes(),
                part,
                budget.allowedMinutes(),
                span.source(),
                span.byLevel(),
                span.spans(),
                span.fromMoment(),
                span.toMoment(),
                span.from(),
                span.to(),
                budget.byTime(span.minutes(), part));
    }
}
