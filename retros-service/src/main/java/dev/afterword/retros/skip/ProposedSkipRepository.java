package dev.afterword.retros.skip;

import dev.afterword.retros.person.PersonView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Keeps skips that wait for a second person; always part of the caller's session. */
@ApplicationScoped
class ProposedSkipRepository {
    private static final String FIND =
            """
            select proposed_by_id, proposed_by_name, reason, proposed_at from proposed_skip
             where retrospective_id = ?1""";

    private static final String PROPOSE =
            """
            insert into proposed_skip (retrospective_id, proposed_by_id, proposed_by_name, reason, proposed_at)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (retrospective_id) do update set proposed_by_id = excluded.proposed_by_id,
                proposed_by_name = excluded.proposed_by_name, reason = excluded.reason,
                proposed_at = excluded.proposed_at""";

    private static final String FORGET = "delete from proposed_skip where retrospective_id = ?1";

    /** Null where none waits. */
    Uni<ProposedSkip> find(UUID retrospectiveId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Tuple.class)
                        .setParameter(1, retrospectiveId)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : skip(row));
    }

    Uni<Void> propose(UUID retrospectiveId, ProposedSkip skip) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PROPOSE)
                        .setParameter(1, retrospectiveId)
                        .setParameter(2, skip.by().id())
                        .setParameter(3, skip.by().name())
                        .setParameter(4, skip.reason())
                        .setParameter(5, skip.at())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> forget(UUID retrospectiveId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, retrospectiveId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static ProposedSkip skip(Tuple row) {
        return new ProposedSkip(
                new PersonView(row.get("proposed_by_id", String.class), row.get("proposed_by_name", String.class)),
                row.get("reason", String.class),
                row.get("proposed_at", OffsetDateTime.class).toInstant());
    }
}
