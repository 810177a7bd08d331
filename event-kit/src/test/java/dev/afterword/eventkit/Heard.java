package dev.afterword.eventkit;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What was heard, for tests to look at. */
@ApplicationScoped
class Heard {

    private final Pool pool;

    Heard(Pool pool) {
        this.pool = pool;
    }

    /** Sequences heard of an aggregate, in the order of hearing. */
    List<Long> of(UUID aggregate) {
        return numbers("select sequence from heard where subject = $1 order by position", Tuple.of(aggregate));
    }

    /** Sequences of an aggregate in the outbox that were published, by position. */
    List<Long> published(UUID aggregate) {
        return numbers(
                "select sequence from outbox where aggregate_id = $1 and position is not null order by position",
                Tuple.of(aggregate));
    }

    long written(UUID aggregate) {
        return numbers("select count(*) from outbox where aggregate_id = $1", Tuple.of(aggregate))
                .get(0);
    }

    private List<Long> numbers(String sql, Tuple values) {
        return StreamSupport.stream(
                        pool.preparedQuery(sql).executeAndAwait(values).spliterator(), false)
                .map(row -> row.getLong(0))
                .toList();
    }
}
