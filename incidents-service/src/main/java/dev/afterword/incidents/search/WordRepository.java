package dev.afterword.incidents.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words that were ever written about incidents. They say nothing of where, so they know no rights. */
@ApplicationScoped
class WordRepository {

    /** Only a word that nobody ever wrote is taken for a mistake; short ones resemble too many others. */
    private static final String MEANT =
            """
            select asked.word, resembling.words
              from unnest($1::text[]) as asked(word)
              cross join lateral (
                select array_agg(near.word) as words from (
                    select w.word from search_word w
                     where w.word % asked.word
                     order by similarity(w.word, asked.word) desc, w.word limit 4) near) resembling
             where length(asked.word) >= 4 and resembling.words is not null
               and not exists (select 1 from search_word known where known.word like asked.word || '%')""";

    /**
     * Takes up what has been written since the last time, by one process at a time. Rows are taken once the transactions
     * that could still write before them are over.
     */
    private static final String COLLECT =
            """
            with mark as (
                select incidents_at, incidents_id, entries_position from search_progress for update skip locked
            ), incidents as (
                select i.updated_at, i.id, i.search from incident i, mark
                 where (i.updated_at, i.id) > (mark.incidents_at, mark.incidents_id)
                   and i.updated_at < now() - $1::double precision * interval '1 millisecond'
                 order by i.updated_at, i.id limit 2000
            ), entries as (
                select e.position, e.search from timeline_entry e, mark
                 where e.position > mark.entries_position
                   and e.recorded_at < now() - $1::double precision * interval '1 millisecond'
                 order by e.position limit 5000
            ), marked as (
                update search_progress p
                   set incidents_at = coalesce(last.updated_at, p.incidents_at),
                       incidents_id = coalesce(last.id, p.incidents_id),
                       entries_position = coalesce((select max(position) from entries), p.entries_position)
                  from mark left join lateral (
                       select updated_at, id from incidents order by updated_at desc, id desc limit 1) last on true
            )
            insert into search_word
            select distinct word from (
                select unnest(tsvector_to_array(search)) as word from incidents
                union all
                select unnest(tsvector_to_array(search)) from entries) written
             where word ~ '^[[:alnum:]]{3,60}$'
             order by word
            on conflict do nothing""";

    private final Pool pool;

    WordRepository(Pool pool) {
        this.pool = pool;
    }

    /** For each word that was never written, those that resemble it most. */
    Uni<Map<String, List<String>>> meantBy(List<String> words) {
        return pool.preparedQuery(MEANT)
                .execute(Tuple.of(words.toArray(String[]::new)))
                .map(rows -> {
                    var meant = new HashMap<String, List<String>>();
                    rows.forEach(row -> meant.put(row.getString("word"), List.of(row.getArrayOfStrings("words"))));
                    return meant;
                });
    }

    Uni<Void> collect(Duration settled) {
        return pool.preparedQuery(COLLECT)
                .execute(Tuple.of((double) settled.toMillis()))
                .replaceWithVoid();
    }
}
