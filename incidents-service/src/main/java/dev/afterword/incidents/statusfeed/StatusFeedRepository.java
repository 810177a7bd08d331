package dev.afterword.incidents.statusfeed;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.message.wording.Concern;
import dev.afterword.incidents.message.wording.ImpactSpan;
import dev.afterword.incidents.message.wording.MessageContent;
import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what is public, and keeps how the feed is set up. One statement each, without a session. */
@ApplicationScoped
class StatusFeedRepository {

    private static final String SETTINGS =
            """
            select feed_id, enabled, title, page_url, services, changed_by_id, changed_by_name, changed_at, version
              from status_feed""";

    private static final String SET_UP =
            """
            update status_feed set enabled = $1, title = $2, page_url = $3, services = $4,
                   changed_by_id = $5, changed_by_name = $6, changed_at = $7, version = version + 1
             where version = $8
            returning feed_id, enabled, title, page_url, services, changed_by_id, changed_by_name, changed_at, version""";

    /**
     * Messages to customers that were sent and not withdrawn, of incidents that everybody in the organisation may see, with
     * what was public when they were sent. One without a service is told only where the feed names all services. An
     * incident that was merged goes on in the last one of its chain. One that goes on stays with its latest messages, however
     * long ago they were sent and however much was told of others since, until customers have read that it is over.
     */
    private static final String PUBLISHED =
            """
            with recursive going_on as (
                select id from incident where status in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED')
                union
                select i.id from incident i join going_on g on i.merged_into = g.id),
            published as not materialized (
                select m.id, m.incident_id, m.sent_at, m.headline, m.affected, m.capability, m.data_loss, m.data_exposure,
                       m.concerns, m.concern_answers, m.unaffected, m.next_update_at, m.body, m.impact_from, m.impact_to,
                       m.impact_seconds, m.public_state, named.keys, named.names, i.merged_into
                  from message m
                  join incident i on i.id = m.incident_id
                  cross join status_feed f
                  cross join lateral (
                       select coalesce(array_agg(s.key order by s.key), '{}') as keys,
                              coalesce(array_agg(s.name order by s.key), '{}') as names
                         from service s
                        where s.key = any(m.public_services)
                          and (cardinality(f.services) = 0 or s.key = any(f.services))) named
                 where f.enabled and m.status = 'SENT' and m.audience = 'CUSTOMER' and i.visibility = 'ORGANISATION'
                   and (cardinality(f.services) = 0 or cardinality(named.keys) > 0)),
            shown as (
                (select id from published where sent_at > $1 order by sent_at desc, id desc limit 200)
                union
                select id
                  from (select p.id, row_number() over latest as place,
                               first_value(p.public_state) over latest as last_state
                          from published p join going_on g on g.id = p.incident_id
                        window latest as (partition by p.incident_id order by p.sent_at desc, p.id desc)) lasting
                 where place <= 20 and last_state <> 'RESOLVED'),
            told as (select p.* from published p join shown s on s.id = p.id),
            chain (merged, next) as (
                select incident_id, merged_into from told where merged_into is not null
                union
                select c.merged, i.merged_into from chain c join incident i on i.id = c.next
                 where i.merged_into is not null)
            select t.*, (select c.next from chain c join incident i on i.id = c.next
                          where c.merged = t.incident_id and i.merged_into is null) as goes_on_in
              from told t order by t.sent_at desc, t.id desc""";

    /** Remembers since when the feed holds what it holds; read by several at once, the first one's time stays. */
    private static final String CHANGED =
            """
            with seen as (
                update status_feed set content_hash = $1, content_changed_at = $2
                 where content_hash is distinct from $1 returning content_changed_at)
            select coalesce((select content_changed_at from seen), (select content_changed_at from status_feed)) as at""";

    /** A message as it is in the database. */
    record Published(Row row) {

        ImpactSpan span() {
            return new ImpactSpan(at(row, "impact_from"), at(row, "impact_to"), row.getLong("impact_seconds"));
        }

        MessageContent content() {
            var concerns = row.getArrayOfStrings("concerns");
            var answers = row.getArrayOfStrings("concern_answers");
            return new MessageContent(
                    row.getString("headline"),
                    row.getString("affected"),
                    row.getString("capability"),
                    certainty(row.getString("data_loss")),
                    certainty(row.getString("data_exposure")),
                    IntStream.range(0, concerns.length)
                            .mapToObj(i -> new Concern(concerns[i], certainty(answers[i])))
                            .toList(),
                    row.getString("unaffected"),
                    at(row, "next_update_at"),
                    row.getString("body"));
        }
    }

    private final Pool pool;

    StatusFeedRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<StatusFeedSettings> settings() {
        return pool.query(SETTINGS)
                .execute()
                .map(rows -> settings(rows.iterator().next()));
    }

    /** The new settings, or nothing where the version is no longer the current one. */
    Uni<Optional<StatusFeedSettings>> setUp(StatusFeedRequest request, PersonRef by, Instant now, long version) {
        var values = Tuple.tuple()
                .addBoolean(request.enabled())
                .addString(request.title().strip())
                .addString(request.pageUrl())
                .addArrayOfString(request.services().toArray(String[]::new))
                .addString(by.id())
                .addString(by.name())
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addLong(version);
        return pool.preparedQuery(SET_UP)
                .execute(values)
                .map(rows -> stream(rows).findFirst().map(StatusFeedRepository::settings));
    }

    Uni<List<Published>> published(Instant since) {
        return pool.preparedQuery(PUBLISHED)
                .execute(Tuple.of(since.atOffset(ZoneOffset.UTC)))
                .map(rows -> stream(rows).map(Published::new).toList());
    }

    /** Since when the feed holds this. */
    Uni<Instant> changedAt(String hash, Instant now) {
        return pool.preparedQuery(CHANGED)
                .execute(Tuple.of(hash, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> at(rows.iterator().next(), "at"));
    }

    private static StatusFeedSettings settings(Row row) {
        var changedBy = row.getString("changed_by_id");
        return new StatusFeedSettings(
                row.getUUID("feed_id"),
                row.getBoolean("enabled"),
                row.getString("title"),
                row.getString("page_url"),
                Arrays.asList(row.getArrayOfStrings("services")),
                changedBy == null ? null : new PersonRef(changedBy, row.getString("changed_by_name")),
                at(row, "changed_at"),
                row.getLong("version"));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static Certainty certainty(String answer) {
        return answer == null ? null : Certainty.valueOf(answer);
    }

    private static Instant at(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
