package dev.afterword.incidents.buddy;

import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Keeps buddies; plain SQL, since a list of trusted people has no behaviour. */
@ApplicationScoped
class BuddyRepository {

    private static final String KEEP =
            """
            insert into buddy (person_id, buddy_id, kind, note, added_at) values (?1, ?2, ?3, nullif(?4, ''), ?5)
            on conflict (person_id, buddy_id) do update set kind = excluded.kind, note = excluded.note""";

    private final Pool pool;

    BuddyRepository(Pool pool) {
        this.pool = pool;
    }

    /** Runs in the caller's transaction. */
    Uni<Void> keep(String personId, String buddyId, KeepBuddyRequest request, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, personId)
                        .setParameter(2, buddyId)
                        .setParameter(3, request.kind().name())
                        .setParameter(4, request.note() == null ? "" : request.note())
                        .setParameter(5, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Long> others(String personId, String exceptBuddyId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select count(*) from buddy where person_id = ?1 and buddy_id <> ?2", Long.class)
                .setParameter(1, personId)
                .setParameter(2, exceptBuddyId)
                .getSingleResult());
    }

    Uni<Void> remove(String personId, String buddyId) {
        return pool.preparedQuery("delete from buddy where person_id = $1 and buddy_id = $2")
                .execute(Tuple.of(personId, buddyId))
                .replaceWithVoid();
    }

    Uni<List<BuddyView>> of(String personId) {
        return pool.preparedQuery(
                        """
                        select b.buddy_id, p.name, b.kind, b.note, b.added_at from buddy b
                          join person p on p.id = b.buddy_id
                         where b.person_id = $1 order by b.kind, lower(p.name), p.id
                        """)
                .execute(Tuple.of(personId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(BuddyRepository::view)
                        .toList());
    }

    private static BuddyView view(Row row) {
        return new BuddyView(
                new PersonRef(row.getString("buddy_id"), row.getString("name")),
                BuddyKind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getOffsetDateTime("added_at").toInstant());
    }
}
