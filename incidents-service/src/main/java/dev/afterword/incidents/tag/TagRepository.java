package dev.afterword.incidents.tag;

import dev.afterword.incidents.tag.TagCountsView.ServiceCount;
import dev.afterword.incidents.tag.TagCountsView.TagCount;
import dev.afterword.restkit.identity.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Counts tags; each statement applies the reader's rights, to incidents and to their entries. */
@ApplicationScoped
class TagRepository {

    /** $1 principals, $2 and $3 the period, $4 service or null. */
    private static final String CHOSEN =
            """
            select i.id, i.services, i.labels, i.happened_at >= $2::timestamptz as present
              from incident i
             where (i.visibility = 'ORGANISATION' or i.audience && cast($1 as text[]))
               and i.status not in ('DECLINED', 'CANCELED', 'MERGED') and i.type <> 'EXERCISE'
               and i.happened_at >= $2::timestamptz - ($3::timestamptz - $2::timestamptz) and i.happened_at < $3::timestamptz
               and ($4::text is null or i.services @> array[$4::text])""";

    private static final String INCIDENTS =
            "select count(*)::int as n from (%s) chosen where present".formatted(CHOSEN);

    /** Entries for responders count for those who hold or held a role; private ones for their author ($5) alone. */
    private static final String COUNTS =
            """
            with chosen as (%s),
            found as (
                select 'ENTRY' as sort, named.tag, c.id, c.services, c.present, e.id as entry
                  from chosen c join timeline_entry e on e.incident_id = c.id,
                       unnest(case when e.detail_miscommunication is null
                                     or e.tags @> array[e.detail_miscommunication::text]
                                   then e.tags else e.tags || e.detail_miscommunication::text end) named(tag)
                 where (e.tags <> '{}' or e.detail_miscommunication is not null)
                   and (e.audience not in ('RESPONDERS', 'PRIVATE') or e.actor_id = $5
                        or (e.audience = 'RESPONDERS' and exists (
                            select from role_assignment a where a.incident_id = c.id and a.person_id = $5)))
                union all
                select 'LABEL', named.tag, c.id, c.services, c.present, null::uuid
                  from chosen c, unnest(c.labels) named(tag)),
            counted as (
                select sort, tag, count(distinct id) filter (where present)::int as incidents,
                       count(distinct id) filter (where not present)::int as before,
                       count(entry) filter (where present)::int as entries
                  from found group by sort, tag),
            by_service as (
                select f.sort, f.tag, named.service, count(distinct f.id)::int as n
                  from found f, unnest(f.services) named(service) where f.present
                 group by f.sort, f.tag, named.service)
            select c.*, (select json_agg(json_build_object('service', s.service, 'n', s.n) order by s.n desc, s.service)::text
                           from by_service s where s.sort = c.sort and s.tag = c.tag) as services
              from counted c where c.incidents > 0
             order by c.incidents desc, c.entries desc, c.sort, c.tag limit 200"""
                    .formatted(CHOSEN);

    private final Pool pool;

    TagRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Integer> incidents(Instant from, Instant to, String service, Reader reader) {
        return pool.preparedQuery(INCIDENTS)
                .execute(values(from, to, service, reader))
                .map(rows -> rows.iterator().next().getInteger("n"));
    }

    Uni<List<TagCount>> counts(Instant from, Instant to, String service, Reader reader, String personId) {
        return pool.preparedQuery(COUNTS)
                .execute(values(from, to, service, reader).addString(personId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(TagRepository::count)
                        .toList());
    }

    private static Tuple values(Instant from, Instant to, String service, Reader reader) {
        return Tuple.of(reader.asArray(), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC), service);
    }

    private static TagCount count(Row row) {
        var sort = TagSort.valueOf(row.getString("sort"));
        return new TagCount(
                sort,
                row.getString("tag"),
                row.getInteger("incidents"),
                row.getInteger("before"),
                sort == TagSort.ENTRY ? row.getInteger("entries") : null,
                services(row.getString("services")));
    }

    private static List<ServiceCount> services(String json) {
        return json == null
                ? List.of()
                : new JsonArray(json)
                        .stream()
                                .map(JsonObject.class::cast)
                                .map(one -> new ServiceCount(one.getString("service"), one.getInteger("n")))
                                .toList();
    }
}
