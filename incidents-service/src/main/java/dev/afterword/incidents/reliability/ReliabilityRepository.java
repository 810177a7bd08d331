package dev.afterword.incidents.reliability;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Asks across incidents, budgets, follow-ups and the catalogue; each statement applies the reader's rights. */
@ApplicationScoped
class ReliabilityRepository {

    private final Pool pool;

    ReliabilityRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<PeriodView> period(Scope scope, int days) {
        return one(ReliabilitySql.PERIOD, scope.parameters().addInteger(days), row -> ReliabilityRow.period(row, days));
    }

    Uni<FollowUpCountView> followUps(Scope scope) {
        return one(
                ReliabilitySql.FOLLOW_UPS,
                scope.parameters(),
                row -> new FollowUpCountView(row.getInteger("open"), row.getInteger("overdue")));
    }

    Uni<List<SharedServiceView>> shared(Scope scope) {
        return scope.services() == null
                ? Uni.createFrom().item(List.of())
                : rows(ReliabilitySql.SHARED, scope.parameters(), ReliabilityRow::shared);
    }

    Uni<List<RecentIncidentView>> recent(Scope scope) {
        return rows(ReliabilitySql.RECENT, scope.parameters(), ReliabilityRow::recent);
    }

    Uni<List<ServiceRowView>> services(Scope scope) {
        return rows(ReliabilitySql.SERVICES, scope.parameters(), ReliabilityRow::service);
    }

    Uni<List<SystemRowView>> systems(Scope scope) {
        return scope.level() == Level.ENTERPRISE
                ? rows(ReliabilitySql.SYSTEMS, scope.parameters(), ReliabilityRow::system)
                : Uni.createFrom().item(List.of());
    }

    Uni<Optional<String>> serviceName(String key) {
        return first("select name from service where key = $1", key);
    }

    Uni<Optional<String>> systemName(String key) {
        return first("select name from system where key = $1", key);
    }

    /** Services of a system, retired ones too: what happened to them happened to the system. */
    Uni<List<String>> servicesOf(String system) {
        return rows(
                "select key from service where system = $1 order by key",
                Tuple.of(system),
                row -> row.getString("key"));
    }

    private Uni<Optional<String>> first(String sql, String key) {
        return rows(sql, Tuple.of(key), row -> row.getString("name"))
                .map(found -> found.stream().findFirst());
    }

    private <T> Uni<List<T>> rows(String sql, Tuple values, Function<Row, T> reader) {
        return pool.preparedQuery(sql).execute(values).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(reader)
                .toList());
    }

    private <T> Uni<T> one(String sql, Tuple values, Function<Row, T> reader) {
        return rows(sql, values, reader).map(found -> found.get(0));
    }
}
