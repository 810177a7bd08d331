package dev.afterword.incidents.retrospectivelink;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the link; an event that is older than what is shown changes nothing. Runs in the event's transaction. */
@ApplicationScoped
class RetrospectiveLinkRepository {

    private static final String KEEP_STATE =
            """
            insert into retrospective_link (incident_id, retrospective_id, key, status, requirement, sequence,
                decision_sequence)
            values (?1, ?2, ?3, ?4, ?5, ?6, 0)
            on conflict (incident_id) do update set retrospective_id = excluded.retrospective_id, key = excluded.key,
                status = excluded.status, requirement = excluded.requirement, sequence = excluded.sequence
            where retrospective_link.retrospective_id <> excluded.retrospective_id
               or retrospective_link.sequence < excluded.sequence
            """;

    private static final String KEEP_DECISION =
            """
            update retrospective_link set outcome = ?2, reason = ?3, decision_sequence = ?4
             where incident_id = ?1 and decision_sequence < ?4
            """;

    Uni<Void> keepState(UUID incidentId, RetrospectiveLinkView link, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP_STATE)
                        .setParameter(1, incidentId)
                        .setParameter(2, link.id())
                        .setParameter(3, link.key())
                        .setParameter(4, link.status())
                        .setParameter(5, link.requirement())
                        .setParameter(6, sequence)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> keepDecision(UUID incidentId, String outcome, String reason, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP_DECISION)
                        .setParameter(1, incidentId)
                        .setParameter(2, outcome)
                        .setParameter(3, reason)
                        .setParameter(4, sequence)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
