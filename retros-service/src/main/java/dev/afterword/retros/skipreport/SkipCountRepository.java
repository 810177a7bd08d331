package dev.afterword.retros.skipreport;

import dev.afterword.restkit.identity.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Counts decisions by team and severity, of what a reader may see. */
@ApplicationScoped
class SkipCountRepository {
    /** What the policy was asked about in a period, as far as the reader may see it, with who decided last. */
    private static final String DECIDED =
            """
              from retrospective r
              join incident i on i.id = r.incident_id
              join lateral (select d.facts, d.requirement, min(d.decided_at) over () as first_at
                              from retrospective_decision d
                             where d.retrospective_id = r.id and d.rule is not null and d.decided_by_id is null
                             order by d.number desc limit 1) asked on true
              left join lateral (select case when d.outcome <> 'UNDECIDED' then d.decided_by_id end as person
                                   from retrospective_decision d
                                  where d.retrospective_id = r.id order by d.number desc limit 1) last on true
             where (r.visibility = 'ORGANISATION' or r.audience && $1)
               and asked.first_at >= $2 and asked.first_at < $3""";

    private static final String COUNT =
            """
            select nullif(i.facts::jsonb ->> 'responsibleTeam', '') as team,
                   coalesce(asked.facts::jsonb ->> 'severity', 'UNKNOWN') as severity,
                   count(*)::int as decisions,
                   count(*) filter (where r.status = 'SKIPPED')::int as skipped,
                   count(*) filter (where r.status = 'SKIPPED' and last.person is not null
                                      and asked.requirement in ('REQUIRED', 'RECOMMENDED'))::int as against_policy,
                   count(*) filter (where last.person is not null)::int as by_discretion,
                   count(*) filter (where r.status in ('UNDECIDED', 'REQUESTED'))::int as undecided
            """
                    + DECIDED + " group by 1, 2";

    private static final String SPREAD =
            "with rates as (select avg((r.status = 'SKIPPED')::int)::float8 as rate " + DECIDED
                    + """
               and i.facts::jsonb -> 'commander' ->> 'id' is not null
             group by i.facts::jsonb -> 'commander' ->> 'id'
            having count(*) >= $4)
            select count(*)::int as commanders,
                   percentile_cont(array[0.25, 0.5, 0.75]) within group (order by rate) as quartiles
              from rates""";

    private final Pool pool;

    SkipCountRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<SkipCount>> count(Reader reader, Instant from, Instant to) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(reader.asArray(), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(SkipCountRepository::count)
                        .toList());
    }

    /** Null where there are too few commanders with enough decisions. */
    Uni<CommanderSpread> spread(Reader reader, Instant from, Instant to, int minimum) {
        return pool.preparedQuery(SPREAD)
                .execute(Tuple.of(
                        reader.asArray(), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC), (long) minimum))
                .map(rows -> rows.iterator().next())
                .map(row -> row.getInteger("commanders") < minimum ? null : spread(row));
    }

    private static CommanderSpread spread(Row row) {
        var quartiles = row.getArrayOfDoubles("quartiles");
        return new CommanderSpread(row.getInteger("commanders"), quartiles[0], quartiles[1], quartiles[2]);
    }

    private static SkipCount count(Row row) {
        return new SkipCount(
                row.getString("team"),
                row.getString("severity"),
                row.getInteger("decisions"),
                row.getInteger("skipped"),
                row.getInteger("against_policy"),
                row.getInteger("by_discretion"),
                row.getInteger("undecided"));
    }
}
