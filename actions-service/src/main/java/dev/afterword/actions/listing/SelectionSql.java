package dev.afterword.actions.listing;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Builds the statement of one selection: only the filters that are given, so that the planner sees what is really asked
 * for, and few enough shapes that prepared statements are reused.
 */
final class SelectionSql {

    private static final String OVERDUE = "(status in ('OPEN', 'IN_PROGRESS', 'BLOCKED', 'DEFERRED') and due_at < %s)";

    private final StringBuilder sql;
    private final Tuple parameters = Tuple.tuple();
    private int count;

    private SelectionSql(Selection selection) {
        sql = new StringBuilder("select *, ")
                .append(OVERDUE.formatted(next(utc(selection.now()))))
                .append(" as overdue from action_item where (visibility = 'ORGANISATION' or audience && ")
                .append(next(selection.principals()))
                .append(')');
        filter("incident_id =", selection.incidentId());
        filter("incident_key =", selection.incidentKey());
        filter("retrospective_id =", selection.retrospectiveId());
        filter("owner_id =", selection.ownerId());
        filterStatus(selection);
        filterOverdue(selection.overdue());
        filterPlace(selection.after());
        sql.append(" order by created_at desc, id desc limit ").append(next(selection.count()));
    }

    static SelectionSql of(Selection selection) {
        return new SelectionSql(selection);
    }

    String sql() {
        return sql.toString();
    }

    Tuple parameters() {
        return parameters;
    }

    private void filter(String condition, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition).append(' ').append(next(value));
        }
    }

    private void filterStatus(Selection selection) {
        if (!selection.status().isEmpty()) {
            var names = selection.status().stream().map(Enum::name).toArray(String[]::new);
            sql.append(" and status = any(").append(next(names)).append(')');
        }
    }

    private void filterOverdue(Boolean overdue) {
        if (overdue != null) {
            // The moment is the first parameter.
            sql.append(overdue ? " and " : " and not ").append(OVERDUE.formatted("$1"));
        }
    }

    private void filterPlace(Selection.Place after) {
        if (after != null) {
            sql.append(" and (created_at, id) < (").append(next(utc(after.createdAt())));
            sql.append(", ").append(next(after.id())).append(')');
        }
    }

    private String next(Object value) {
        parameters.addValue(value);
        return "$" + ++count;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
