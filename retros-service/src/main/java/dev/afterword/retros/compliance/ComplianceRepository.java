package dev.afterword.retros.compliance;

import dev.afterword.retros.person.PersonView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Keeps which steps were done; always part of the caller's session. */
@ApplicationScoped
class ComplianceRepository {
    private static final String DONE =
            """
            select step_key, done_at, done_by_id, done_by_name, note from compliance_completion
             where retrospective_id = ?1""";

    private static final String COMPLETE =
            """
            insert into compliance_completion (retrospective_id, step_key, done_at, done_by_id, done_by_name, note)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (retrospective_id, step_key) do nothing""";

    Uni<List<StepCompletion>> done(UUID retrospectiveId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DONE, Tuple.class)
                        .setParameter(1, retrospectiveId)
                        .getResultList())
                .map(rows -> rows.stream().map(ComplianceRepository::completion).toList());
    }

    /** What was done once stays as it was said first. */
    Uni<Void> complete(UUID retrospectiveId, StepCompletion done) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COMPLETE)
                        .setParameter(1, retrospectiveId)
                        .setParameter(2, done.key())
                        .setParameter(3, done.at())
                        .setParameter(4, done.by().id())
                        .setParameter(5, done.by().name())
                        .setParameter(6, done.note())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static StepCompletion completion(Tuple row) {
        return new StepCompletion(
                row.get("step_key", String.class),
                row.get("done_at", OffsetDateTime.class).toInstant(),
                new PersonView(row.get("done_by_id", String.class), row.get("done_by_name", String.class)),
                row.get("note", String.class));
    }
}
