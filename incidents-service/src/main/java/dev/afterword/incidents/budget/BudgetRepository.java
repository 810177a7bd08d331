package dev.afterword.incidents.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.incident.IncidentType;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps what incidents took of budgets; plain SQL, since a figure has no behaviour. */
@ApplicationScoped
class BudgetRepository {

    private static final String KEEP =
            """
            insert into budget_consumption (incident_id, slo_id, source, objective, window_days, bad_events,
                total_events, by_indicator, by_events, minutes, fraction_affected, allowed_minutes, spans, from_moment,
                to_moment, from_at, to_at, by_time, counted_by, share, four_week_share, note, consumed_at, recorded_at,
                recorded_by_id, recorded_by_name, by_level)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
                ?23, ?24, ?25, ?26, ?27)
            on conflict (incident_id, slo_id) do update set source = excluded.source, objective = excluded.objective,
                window_days = excluded.window_days, bad_events = excluded.bad_events,
                total_events = excluded.total_events, by_indicator = excluded.by_indicator,
                by_events = excluded.by_events, minutes = excluded.minutes,
                fraction_affected = excluded.fraction_affected, allowed_minutes = excluded.allowed_minutes,
                spans = excluded.spans, from_moment = excluded.from_moment, to_moment = excluded.to_moment,
                from_at = excluded.from_at, to_at = excluded.to_at, by_time = excluded.by_time,
                counted_by = excluded.counted_by, share = excluded.share, four_week_share = excluded.four_week_share,
                note = excluded.note, consumed_at = excluded.consumed_at, recorded_at = excluded.recorded_at,
                recorded_by_id = excluded.recorded_by_id, recorded_by_name = excluded.recorded_by_name,
                by_level = excluded.by_level
            """;

    private static final String KEPT =
            "select cast(slo_id as text), recorded_by_id is not null, share from budget_consumption where incident_id = ?1";

    private static final String DROP =
            "delete from budget_consumption where incident_id = ?1 and recorded_by_id is null";

    private static final String CLEAR =
            """
            update budget_consumption set computed_by_events = null, computed_by_time = null, computed_counted_by = null,
                   computed_share = null, computed_four_week_share = null, computed_at = null
             where incident_id = ?1 and computed_at is not null""";

    private static final String COMPUTED =
            """
            update budget_consumption set computed_by_events = ?3, computed_by_time = ?4, computed_counted_by = ?5,
                   computed_share = ?6, computed_four_week_share = ?7, computed_at = ?8
             where incident_id = ?1 and slo_id = ?2""";

    private static final String SYSTEMS =
            "select distinct s.system from ServiceEntry s where s.key in ?1 and s.system is not null";

    private static final String OF_INCIDENT =
            """
            select c.*, s.key as slo_key, s.name as slo_name, s.service, s.system, s.basis, s.period, %s as takes
              from budget_consumption c join slo s on s.id = c.slo_id join incident i on i.id = c.incident_id
             where c.incident_id = $1 order by s.id"""
                    .formatted(IncidentType.TAKES_BUDGETS);

    private static final String SUBJECTS =
            """
            select %s from incident i where i.id = $1""".formatted(BudgetRow.SUBJECT);

    private final Pool pool;
    private final ObjectMapper json;

    BudgetRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Runs in the transaction that tells of it. */
    Uni<Void> keep(UUID incidentId, BudgetView view, Instant consumedAt) {
        return Panache.getSession().chain(session -> {
            var statement = session.createNativeQuery(KEEP);
            var values = BudgetRow.values(incidentId, view, write(indicators(view)), write(levels(view)), consumedAt);
            for (int i = 0; i < values.length; i++) {
                statement.setParameter(i + 1, values[i]);
            }
            return statement.executeUpdate().replaceWithVoid();
        });
    }

    /** What is kept of the budgets of an incident, in the transaction that changes it. */
    Uni<List<KeptShare>> kept(UUID incidentId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEPT, Object[].class)
                        .setParameter(1, incidentId)
                        .getResultList())
                .map(rows -> rows.stream().map(KeptShare::of).toList());
    }

    /** Nothing computed is kept any more; what somebody recorded stays. */
    Uni<Void> dropComputed(UUID incidentId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(DROP)
                .setParameter(1, incidentId)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(CLEAR)
                        .setParameter(1, incidentId)
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** What was computed, beside the figure that counts. */
    Uni<Void> keepComputed(UUID incidentId, BudgetView view, Instant at) {
        var events = view.byEvents();
        var time = view.byTime();
        return Panache.getSession().chain(session -> session.createNativeQuery(COMPUTED)
                .setParameter(1, incidentId)
                .setParameter(2, view.sloId())
                .setParameter(3, events == null ? null : events.used())
                .setParameter(4, time == null ? null : time.used())
                .setParameter(5, view.countedBy().name())
                .setParameter(6, view.used())
                .setParameter(7, view.usedOfFourWeeks())
                .setParameter(8, at)
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Keys of the systems that the services are part of. */
    Uni<List<String>> systemsOf(Collection<String> services) {
        return services.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().chain(session -> session.createSelectionQuery(SYSTEMS, String.class)
                        .setParameter(1, services)
                        .getResultList());
    }

    /** Kept figures of an incident that the caller may see. */
    Uni<List<BudgetView>> of(UUID incidentId) {
        return pool.preparedQuery(OF_INCIDENT).execute(Tuple.of(incidentId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> BudgetRow.view(
                        row,
                        read(row.getString("by_indicator"), IndicatorEvents.class),
                        read(row.getString("by_level"), LevelMinutesView.class)))
                .toList());
    }

    /** What an incident touched, and when. */
    Uni<BudgetSubject> subjectOf(UUID incidentId) {
        return pool.preparedQuery(SUBJECTS)
                .execute(Tuple.of(incidentId))
                .map(rows -> BudgetRow.subject(rows.iterator().next()));
    }

    private static List<IndicatorEvents> indicators(BudgetView view) {
        return view.byEvents() == null ? List.of() : view.byEvents().byIndicator();
    }

    private static List<LevelMinutesView> levels(BudgetView view) {
        return view.byTime() == null ? List.of() : view.byTime().byLevel();
    }

    private String write(List<?> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> read(String text, Class<T> type) {
        try {
            return json.readerForListOf(type).readValue(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
