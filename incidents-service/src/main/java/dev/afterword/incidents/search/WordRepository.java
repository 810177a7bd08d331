package dev.afterword.incidents.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Words that were written where everybody in the organisation reads, and about how often. A word of a restricted incident, or
 * of an entry for few, is not among them: whoever asks for it would learn from the missing alternatives that somebody wrote it.
 */
@ApplicationScoped
class WordRepository {

    /**
     * Only a word that nobody wrote for all is taken for a mistake; short ones resemble too many others. Words that one letter
     * too many or too few, another one or two in the wrong order make of it come first, then those that share the most of it. Of a beginning that
     * thousands of words have, not all are counted: it is common then.
     */
    private static final String LOOK_UP =
            """
            with asked as (
                select word, number, exists (select 1 from search_word w
                                              where w.word >= asked.word and w.word <= asked.word || chr(1114111)) as known
                  from unnest($1::text[]) with ordinality as asked(word, number)
            ), meant as (
                select number, word, 0 as place from asked
                union all
                select number, near.word, near.place
                  from asked cross join lateral (
                    select close.word, row_number() over (order by min(close.distance), close.word) as place
                      from (
                        select known.word, -1.0 - known.written as distance
                          from generate_series(0, length(asked.word)) at
                         cross join lateral (select left(asked.word, at), substr(asked.word, at + 1)) cut (before, after)
                         cross join lateral (
                            select before || substr(after, 2, 1) || substr(after, 1, 1) || substr(after, 3)
                            union all select before || substr(after, 2)
                            union all select before || chr(letter) || after from generate_series(97, 122) letter
                            union all select before || chr(letter) || substr(after, 2) from generate_series(97, 122) letter
                         ) mistake (word)
                         cross join lateral (select w.word, w.incidents + w.entries as written
                                               from search_word w where w.word = mistake.word offset 0) known
                        union all
                        select w.word, -similarity(w.word, asked.word) from search_word w
                         where w.word % asked.word and w.word !~ '[0-9]') close
                     group by close.word order by place limit 4) near
                 where not known and length(asked.word) between 4 and 60 and asked.word !~ '[0-9]'
            )
            select number, meant.word, coalesce(counted.incidents, 0) as incidents, coalesce(counted.titles, 0) as titles,
                   coalesce(counted.whole_titles, 0) as whole_titles, coalesce(counted.entries, 0) as entries,
                   (select reltuples::float8 from pg_class where oid = 'incident'::regclass) as all_incidents,
                   (select reltuples::float8 from pg_class where oid = 'timeline_entry'::regclass) as all_entries
              from meant cross join lateral (
                select sum(beginning.incidents)::bigint as incidents, sum(beginning.titles)::bigint as titles,
                       sum(beginning.titles) filter (where beginning.word = meant.word)::bigint as whole_titles,
                       sum(beginning.entries)::bigint as entries
                  from (select w.word, w.incidents, w.titles, w.entries from search_word w
                         where w.word >= meant.word and w.word <= meant.word || chr(1114111) limit 5000) beginning) counted
             order by number, place""";

    /**
     * Takes up what has been written since the last time, by one process at a time. Rows are taken once the transactions
     * that could still write before them are over. Entries that were passed and have become open since are taken then.
     */
    private static final String COLLECT =
            """
            with mark as (
                select incidents_at, incidents_id, entries_position from search_progress for update skip locked
            ), incidents as (
                select i.* from mark cross join lateral (
                    select i.updated_at, i.id, i.search, i.visibility from incident i
                     where (i.updated_at, i.id) > (mark.incidents_at, mark.incidents_id)
                       and i.updated_at < now() - $1::double precision * interval '1 millisecond'
                     order by i.updated_at, i.id limit 2000) i
            ), entries as (
                select e.* from mark cross join lateral (
                    select e.position, e.search, e.audience, e.incident_id from timeline_entry e
                     where e.position > mark.entries_position
                       and e.recorded_at < now() - $1::double precision * interval '1 millisecond'
                     order by e.position limit 5000) e
            ), due as (
                delete from search_word_due d using mark
                 where d.number in (select number from search_word_due order by number limit 20)
                returning d.incident_id, d.entry_id
            ), passed as (
                select e.search, e.audience, e.incident_id
                  from due join timeline_entry e on e.incident_id = due.incident_id, mark
                 where due.entry_id is null and e.position <= mark.entries_position
                union all
                select e.search, e.audience, e.incident_id from due join timeline_entry e on e.id = due.entry_id, mark
                 where e.position <= mark.entries_position
            ), marked as (
                update search_progress p
                   set incidents_at = coalesce(last.updated_at, p.incidents_at),
                       incidents_id = coalesce(last.id, p.incidents_id),
                       entries_position = coalesce((select max(position) from entries), p.entries_position)
                  from mark left join lateral (
                       select updated_at, id from incidents order by updated_at desc, id desc limit 1) last on true
            )
            insert into search_word (word, incidents, titles, entries)
            select word, sum(incident), sum(title), sum(entry) from (
                select unnest(tsvector_to_array(search)) as word, 1 as incident, 0 as title, 0 as entry from incidents
                 where visibility = 'ORGANISATION'
                union all
                select unnest(tsvector_to_array(ts_filter(search, '{a}'))), 0, 1, 0 from incidents
                 where visibility = 'ORGANISATION'
                union all
                select unnest(tsvector_to_array(e.search)), 0, 0, 1
                  from (select search, audience, incident_id from entries union all select * from passed) e
                  join incident i on i.id = e.incident_id and i.visibility = 'ORGANISATION'
                 where e.audience not in ('RESPONDERS', 'PRIVATE')) written
             where word ~ '^[[:alnum:]]{3,60}$' and word !~ '^[0-9]{5,}$'
             group by word
             order by word
            on conflict (word) do update
               set incidents = search_word.incidents + excluded.incidents,
                   titles = search_word.titles + excluded.titles,
                   entries = search_word.entries + excluded.entries""";

    private final Pool pool;

    WordRepository(Pool pool) {
        this.pool = pool;
    }

    /** What is known of each word; of one that was never written, those that resemble it most. */
    Uni<Asked> lookUp(List<String> words) {
        return pool.preparedQuery(LOOK_UP)
                .execute(Tuple.of(words.toArray(String[]::new)))
                .map(rows -> asked(
                        words, StreamSupport.stream(rows.spliterator(), false).toList()));
    }

    private static Asked asked(List<String> words, List<Row> rows) {
        var first = rows.get(0);
        var asked = IntStream.range(0, words.size())
                .mapToObj(i -> word(
                        words.get(i),
                        rows.stream()
                                .filter(row -> row.getLong("number") == i + 1)
                                .toList()))
                .toList();
        return new Asked(asked, first.getDouble("all_incidents"), first.getDouble("all_entries"));
    }

    private static AskedWord word(String word, List<Row> alternatives) {
        var keys = keys(word, alternatives.get(0).getDouble("all_incidents"));
        return new AskedWord(
                word,
                alternatives.stream().map(row -> row.getString("word")).toList(),
                Math.max(keys, sum(alternatives, "incidents")),
                Math.max(keys, sum(alternatives, "titles")),
                alternatives.get(0).getLong("whole_titles"),
                sum(alternatives, "entries"));
    }

    /** About how many incidents have a key whose number begins like that. */
    private static long keys(String word, double incidents) {
        return word.matches("[1-9]\\d{0,4}") ? (long) (incidents / Math.pow(10, word.length())) : 0;
    }

    private static long sum(List<Row> rows, String column) {
        return rows.stream().mapToLong(row -> row.getLong(column)).sum();
    }

    Uni<Void> collect(Duration settled) {
        return pool.preparedQuery(COLLECT)
                .execute(Tuple.of((double) settled.toMillis()))
                .replaceWithVoid();
    }
}
