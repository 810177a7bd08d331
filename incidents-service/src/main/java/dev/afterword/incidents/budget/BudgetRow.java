package dev.afterword.incidents.budget;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.slo.SloBasis;
import dev.afterword.incidents.slo.SloPeriod;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Figures to a row and back. */
final class BudgetRow {

    /** What {@link #subject} reads of the incident {@code i}. */
    static final String SUBJECT =
            """
            i.services, i.impact_started_at, i.detected_at, i.declared_at,
                   %s as mitigated_at, %s as resolved_at, %s as takes,
                   array(select distinct v.system from service v where v.key = any(i.services) and v.system is not null)
                     as systems"""
                    .formatted(IncidentStatus.MITIGATED_AT, IncidentStatus.RESOLVED_AT, IncidentType.TAKES_BUDGETS);

    private BudgetRow() {}

    static Object[] values(UUID incidentId, BudgetView view, String byIndicator, String byLevel, Instant consumedAt) {
        var events = view.byEvents();
        var time = view.byTime();
        return new Object[] {
            incidentId,
            view.sloId(),
            time == null ? MinutesSource.ENTERED.name() : time.source().name(),
            view.objective(),
            view.windowDays(),
            events == null ? null : events.badEvents(),
            events == null ? null : events.totalEvents(),
            byIndicator,
            events == null ? null : events.used(),
            time == null ? null : time.minutes(),
            time == null ? null : time.fractionAffected(),
            time == null ? null : time.allowedMinutes(),
            time == null ? 0 : time.spans(),
            time == null ? null : time.fromMoment(),
            time == null ? null : time.toMoment(),
            time == null ? null : time.from(),
            time == null ? null : time.to(),
            time == null ? null : time.used(),
            view.countedBy().name(),
            view.used(),
            view.usedOfFourWeeks(),
            view.note(),
            consumedAt,
            view.recordedAt(),
            view.recordedBy() == null ? null : view.recordedBy().id(),
            view.recordedBy() == null ? null : view.recordedBy().name(),
            byLevel
        };
    }

    static BudgetView view(Row row, List<IndicatorEvents> byIndicator, List<LevelMinutesView> byLevel) {
        var ofFourWeeks = row.getDouble("four_week_share");
        var recorder = row.getString("recorded_by_id");
        return new BudgetView(
                row.getUUID("slo_id"),
                row.getString("slo_key"),
                row.getString("slo_name"),
                row.getString("service"),
                row.getString("system"),
                SloBasis.valueOf(row.getString("basis")),
                SloPeriod.valueOf(row.getString("period")),
                row.getBigDecimal("objective").stripTrailingZeros(),
                row.getInteger("window_days"),
                events(row, byIndicator),
                time(row, byLevel),
                SloBasis.valueOf(row.getString("counted_by")),
                row.getDouble("share"),
                ofFourWeeks,
                ofFourWeeks > ErrorBudget.MUCH,
                recorder != null,
                row.getBoolean("takes"),
                computed(row),
                null,
                row.getString("note"),
                at(row, "recorded_at"),
                recorder == null ? null : new PersonRef(recorder, row.getString("recorded_by_name")));
    }

    private static ComputedBudgetView computed(Row row) {
        var at = at(row, "computed_at");
        return at == null
                ? null
                : new ComputedBudgetView(
                        row.getDouble("computed_by_events"),
                        row.getDouble("computed_by_time"),
                        SloBasis.valueOf(row.getString("computed_counted_by")),
                        row.getDouble("computed_share"),
                        row.getDouble("computed_four_week_share"),
                        at);
    }

    private static EventsShareView events(Row row, List<IndicatorEvents> byIndicator) {
        var used = row.getDouble("by_events");
        if (used == null) {
            return null;
        }
        var total = row.getLong("total_events");
        var budget = new ErrorBudget(row.getBigDecimal("objective"), row.getInteger("window_days"));
        var allowed = total == null ? null : Double.valueOf(budget.allowedEvents(total));
        return new EventsShareView(row.getLong("bad_events"), total, allowed, byIndicator, used);
    }

    private static TimeShareView time(Row row, List<LevelMinutesView> byLevel) {
        var used = row.getDouble("by_time");
        return used == null
                ? null
                : new TimeShareView(
                        row.getDouble("minutes"),
                        row.getDouble("fraction_affected"),
                        row.getDouble("allowed_minutes"),
                        MinutesSource.valueOf(row.getString("source")),
                        byLevel,
                        row.getInteger("spans"),
                        row.getString("from_moment"),
                        row.getString("to_moment"),
                        at(row, "from_at"),
                        at(row, "to_at"),
                        used);
    }

    static BudgetSubject subject(Row row) {
        var moments = new Moments(
                at(row, "impact_started_at"),
                at(row, "detected_at"),
                at(row, "declared_at"),
                null,
                null,
                null,
                at(row, "mitigated_at"),
                at(row, "resolved_at"),
                null);
        return new BudgetSubject(
                Arrays.asList(row.getArrayOfStrings("services")),
                Arrays.asList(row.getArrayOfStrings("systems")),
                moments,
                row.getBoolean("takes"));
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
