package dev.afterword.incidents.burn;

import dev.afterword.incidents.burn.BurnView.BurnIncident;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was told of burning budgets. A fast or slow burn always leads to an incident, so whoever may not see the
 * incident does not see the burn: the row without it would tell that there is one.
 */
@ApplicationScoped
class BurnRepository implements PanacheRepositoryBase<SloBurn, UUID> {

    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    private static final String SELECT =
            """
            select b.*, i.key, i.title, i.status as incident_status
              from slo_burn b left join incident i on i.id = b.incident_id
             where (i.id is null or i.visibility = 'ORGANISATION' or i.audience && $1) and b.slo_id = $2""";
    private static final String ONE = SELECT + " and b.id = $3";
    private static final String PAGE =
            SELECT + " and (b.observed_at, b.id) < ($3, $4) order by b.observed_at desc, b.id desc limit $5";

    private static final String LAST_INCIDENT =
            """
            select cast(incident_id as text) from slo_burn
             where slo_id = ?1 and incident_id is not null order by recorded_at desc, id desc limit 1""";

    private final Pool pool;

    BurnRepository(Pool pool) {
        this.pool = pool;
    }

    /** The incident that a burn of the objective led to last. */
    Uni<Optional<UUID>> lastIncident(UUID sloId) {
        return getSession()
                .chain(session -> session.createNativeQuery(LAST_INCIDENT, String.class)
                        .setParameter(1, sloId)
                        .getResultList())
                .map(found -> found.stream().findFirst().map(UUID::fromString));
    }

    Uni<Optional<BurnView>> read(UUID sloId, UUID id, Reader reader) {
        return query(ONE, Tuple.of(reader.asArray(), sloId, id))
                .map(found -> found.stream().findFirst());
    }

    Uni<Page<BurnView>> page(UUID sloId, PageQuery page, Reader reader) {
        var parts = page.cursor() == null ? null : Cursor.decode(page.cursor(), 2);
        var before = parts == null ? END : Cursor.instant(parts.get(0)).atOffset(ZoneOffset.UTC);
        var beforeId = parts == null ? LAST : Cursor.part(parts.get(1), UUID::fromString);
        return query(PAGE, Tuple.of(reader.asArray(), sloId, before, beforeId, page.limit() + 1))
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.observedAt(), last.id())));
    }

    private Uni<List<BurnView>> query(String sql, Tuple values) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> rows.stream().map(BurnRepository::view).toList());
    }

    private static BurnView view(Row row) {
        return new BurnView(
                row.getUUID("id"),
                row.getUUID("slo_id"),
                row.getDouble("burn_rate"),
                row.getInteger("minutes"),
                row.getDouble("share"),
                BurnSpeed.valueOf(row.getString("speed")),
                at(row, "observed_at"),
                row.getString("note"),
                row.getString("evidence_url"),
                row.getUUID("incident_id") == null
                        ? null
                        : new BurnIncident(
                                row.getUUID("incident_id"),
                                row.getString("key"),
                                row.getString("title"),
                                row.getString("incident_status"),
                                row.getBoolean("opened_incident")),
                new PersonRef(row.getString("recorded_by_id"), row.getString("recorded_by_name")),
                at(row, "recorded_at"));
    }

    private static Instant at(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
