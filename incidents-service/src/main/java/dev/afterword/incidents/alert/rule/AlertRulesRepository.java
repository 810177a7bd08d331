package dev.afterword.incidents.alert.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Keeps the versions of the rules; plain SQL, since a version never changes. */
@ApplicationScoped
class AlertRulesRepository {

    private static final String CURRENT = "select version, rules from alert_rules order by version desc limit 1";

    private static final String SAVE =
            """
            insert into alert_rules (version, rules, comment, changed_by_id, changed_by_name, changed_at)
            select cast(?1 as bigint), cast(?2 as text), cast(?3 as varchar), cast(?4 as varchar), cast(?5 as varchar),
                   cast(?6 as timestamptz)
             where cast(?1 as bigint) = (select max(version) + 1 from alert_rules)
                on conflict (version) do nothing""";

    private static final String PAGE =
            """
            select version, rules, comment, changed_by_id, changed_by_name, changed_at from alert_rules
             where version < $1 order by version desc limit $2""";

    private final Pool pool;
    private final ObjectMapper json;

    AlertRulesRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** The rules in force, in the caller's transaction. */
    Uni<RuleSet> current() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(CURRENT, Object[].class).getSingleResult())
                .map(row -> new RuleSet(((Number) row[0]).longValue(), rules((String) row[1])));
    }

    /** False where another version has been made since. */
    Uni<Boolean> save(AlertRulesView next) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SAVE)
                        .setParameter(1, next.version())
                        .setParameter(2, text(next.rules()))
                        .setParameter(3, next.comment())
                        .setParameter(4, next.changedBy().id())
                        .setParameter(5, next.changedBy().name())
                        .setParameter(6, OffsetDateTime.ofInstant(next.changedAt(), ZoneOffset.UTC))
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Versions below this one, the latest first. */
    Uni<List<AlertRulesView>> below(long version, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(version, limit))
                .map(rows -> rows.stream().map(this::view).toList());
    }

    private AlertRulesView view(Row row) {
        var by = row.getString("changed_by_id");
        return new AlertRulesView(
                row.getLong("version"),
                rules(row.getString("rules")),
                row.getString("comment"),
                by == null ? null : new PersonRef(by, row.getString("changed_by_name")),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    private List<AlertRule> rules(String text) {
        try {
            return Arrays.asList(json.readValue(text, AlertRule[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(List<AlertRule> rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
