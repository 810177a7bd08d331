package dev.afterword.benchmarks;

import dev.afterword.benchmarks.RecallQuery.Remembered;
import dev.afterword.localstack.PostgresNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Five hundred searches through the gateway: how many of the twenty that are best when everything is looked at are among the
 * first twenty, how often the incident that somebody remembered is, and how long it takes.
 */
record SearchRecall(Supplier<Caller> viewer, PostgresNode postgres) {

    private static final int REMEMBERED = 100;

    /** Incidents that everybody reads, spread over the years, the same each time; a story goes on in a second entry. */
    private static final String LATER =
            """
            insert into timeline_entry (id, incident_id, kind, occurred_at, recorded_at, text, audience, actor_id, actor_name,
                automatic)
            select ('00000002' || substr(i.id::text, 9))::uuid, i.id, 'OBSERVATION', e.occurred_at + interval '5 minutes',
                   e.recorded_at, 'Later it was ' || (array['drained', 'restarted', 'isolated', 'replaced'])[1 + row_number() over
                       (order by md5(i.id::text)) %% 4], 'ORGANISATION', 'p1', 'Somebody', false
              from incident i join timeline_entry e on e.incident_id = i.id
             where i.visibility = 'ORGANISATION' and e.audience = 'ORGANISATION' and e.id::text like '00000001-%%'
             order by md5(i.id::text) limit %d
            on conflict do nothing"""
                    .formatted(REMEMBERED);

    private static final String KNOWN =
            """
            select i.id, i.title, i.summary, e.text, later.text
              from timeline_entry later join incident i on i.id = later.incident_id
              join timeline_entry e on e.incident_id = i.id and e.id::text like '00000001-%%'
             where later.id::text like '00000002-%%'
             order by md5(i.id::text) limit %d"""
                    .formatted(REMEMBERED);

    /**
     * All there is, in the order that the API promises: each incident that has all words somewhere is ranked, with each of its
     * entries. Words are found by their index, which knows them all.
     */
    private static final String EXACT =
            """
            with asked as materialized (
                select to_tsquery('simple', ?) as any, to_tsquery('simple', ?) as every, to_tsquery('simple', ?) as titled,
                       to_tsquery('simple', ?) as whole, to_tsquery('simple', ?) as typed, string_to_array(?, ' ') as words
            ), matching as materialized (
                select having_it.id
                  from asked cross join unnest(asked.words) word
                 cross join lateral (
                    select id from incident where search @@ to_tsquery('simple', word)
                    union
                    select incident_id from timeline_entry
                     where search @@ to_tsquery('simple', word) and audience not in ('RESPONDERS', 'PRIVATE')) having_it
                 group by having_it.id having count(*) = (select cardinality(words) from asked)
            ), placed as (
                select i.id, i.happened_at, i.search,
                       case when i.search @@ asked.whole then 3 when i.search @@ asked.titled then 2
                            when i.search @@ asked.every then 1 else 0 end as place
                  from asked cross join matching join incident i on i.id = matching.id
                 where i.visibility = 'ORGANISATION'
            )
            select placed.id from placed cross join asked
              left join timeline_entry e on e.incident_id = placed.id and placed.place = 0
                   and e.audience not in ('RESPONDERS', 'PRIVATE')
             cross join lateral (select placed.search || coalesce(e.search, '') as text) document
             group by placed.id, placed.place, placed.happened_at
             order by placed.place desc,
                      case when placed.place < 2
                           then max(ts_rank(document.text, asked.any) + ts_rank(document.text, asked.typed) / 5) end desc,
                      placed.happened_at desc, placed.id desc
             limit 20""";

    /** One line for each kind, and one for all. What is best is found out before: a token does not last that long. */
    void measure(int incidents) throws SQLException {
        var best = new LinkedHashMap<RecallQuery, List<String>>();
        try (var connection = postgres.connect("incidents")) {
            for (var query : queries(connection)) {
                best.put(query, exact(connection, query));
            }
        }
        var caller = viewer.get();
        var found = new LinkedHashMap<String, List<Found>>();
        best.forEach((query, ids) ->
                found.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(ask(caller, query, ids)));
        found.forEach((kind, all) -> say(incidents, kind, all));
        say(
                incidents,
                "all",
                found.values().stream().flatMap(Collection::stream).toList());
    }

    private static List<RecallQuery> queries(Connection connection) throws SQLException {
        var queries = new ArrayList<RecallQuery>();
        try (var statement = connection.createStatement()) {
            statement.execute(LATER);
            try (var rows = statement.executeQuery(KNOWN)) {
                while (rows.next()) {
                    queries.addAll(RecallQuery.of(new Remembered(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5))));
                }
            }
        }
        return queries;
    }

    private static Found ask(Caller viewer, RecallQuery query, List<String> best) {
        var from = System.nanoTime();
        var items = viewer.get("/api/v1/search?limit=20&q=" + URLEncoder.encode(query.typed(), StandardCharsets.UTF_8))
                .path("items");
        var millis = (System.nanoTime() - from) / 1e6;
        var ids = new ArrayList<String>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        var shared = best.stream().filter(ids::contains).count();
        return new Found(best.isEmpty() ? 1 : (double) shared / best.size(), ids.contains(query.incident()), millis);
    }

    private static List<String> exact(Connection connection, RecallQuery query) throws SQLException {
        try (var statement = connection.prepareStatement(EXACT)) {
            var typed = List.of(query.typed().split(" "));
            statement.setString(1, joined(query.words(), ":*", " | "));
            statement.setString(2, joined(query.words(), ":*", " & "));
            statement.setString(3, joined(query.words(), ":*A", " & "));
            statement.setString(4, joined(typed, ":A", " & "));
            statement.setString(5, joined(typed, "", " | "));
            statement.setString(6, joined(query.words(), ":*", " "));
            var ids = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    private static String joined(List<String> words, String suffix, String operator) {
        return words.stream().map(word -> word + suffix).collect(Collectors.joining(operator));
    }

    private static void say(int incidents, String kind, List<Found> all) {
        var latencies = new Latencies(all.stream().map(Found::millis).toList());
        System.out.printf(
                Locale.ROOT,
                "P12 %,9d incidents, %-21s: %d searches, recall@20 %.3f, remembered incident found %.2f, p50 %.1f ms, p95 %.1f ms%n",
                incidents,
                kind,
                all.size(),
                all.stream().mapToDouble(Found::recall).average().orElse(0),
                all.stream()
                        .mapToDouble(found -> found.remembered() ? 1 : 0)
                        .average()
                        .orElse(0),
                latencies.percentile(50),
                latencies.percentile(95));
    }

    private record Found(double recall, boolean remembered, double millis) {}
}
