package dev.afterword.retros.incident;

import dev.afterword.retros.policy.condition.DetectedBy;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the policy looks at beside an incident's own facts: roles, budgets, factors; for one incident or for all. */
@ApplicationScoped
class FactsBesideRepository {
    /** A person with two roles at once spends the hour once. Shared factors of restricted incidents stay untold. */
    private static final String BESIDE =
            """
            (select round(cast(sum(extract(epoch from upper(held.during) - lower(held.during))) / 3600 as numeric), 1)
               from (select unnest(range_agg(tstzrange(r.held_from, greatest(r.held_from, least(
                            coalesce(r.held_to, over.at), coalesce(over.at, r.held_to)))))) as during
                       from incident_role r
                      where r.incident_id = i.id and r.held_from is not null
                        and coalesce(r.held_to, over.at) is not null
                      group by r.person_id) held) as responder_hours,
            (select round(cast(max(b.percent) as numeric), 2) from incident_budget b where b.incident_id = i.id)
                as budget_percent,
            (select bool_or(exists (
                select 1 from factor g join retrospective q on q.id = g.retrospective_id
                 where g.category = f.category and g.domain = f.domain and g.withdrawn_at is null
                   and g.role not in ('NOT_CONTRIBUTING', 'WENT_WELL', 'LUCKY')
                   and g.services && f.services
                   and q.incident_id <> i.id and q.created_at < p.created_at and q.visibility = 'ORGANISATION'))
               from factor f join retrospective p on p.id = f.retrospective_id
              where p.incident_id = i.id and f.withdrawn_at is null and f.category is not null
                and f.role not in ('NOT_CONTRIBUTING', 'WENT_WELL', 'LUCKY')) as shared_factor,
            coalesce(i.detected_by, (select e.kind from timeline_entry e
              where e.incident_id = i.id and e.kind in ('DETECTION_SIGNAL', 'CUSTOMER_REPORT')
              order by e.occurred_at, e.recorded_at limit 1)) as detection""";

    private static final String FROM =
            """
              from incident i
             cross join lateral (select cast(coalesce(
                    jsonb_extract_path_text(cast(i.facts as jsonb), 'moments', 'resolved'),
                    jsonb_extract_path_text(cast(i.facts as jsonb), 'moments', 'mitigated')) as timestamptz) as at) over""";

    private static final String ONE = "select " + BESIDE + FROM + " where i.id = ?1";

    private static final String ALL = "select i.facts, d.policy_version, d.facts as facts_seen, d.decided_at, "
            + BESIDE + FROM
            + """
              left join retrospective t on t.incident_id = i.id
              left join lateral (select x.policy_version, x.facts, x.decided_at from retrospective_decision x
                                  where x.retrospective_id = t.id and x.decided_by_id is null and x.rule is not null
                                  order by x.number desc limit 1) d on true
             order by i.id""";

    private static final String NOTICED =
            """
            update incident set detected_by = cast(?2 as varchar), detected_sequence = ?3
             where id = ?1 and detected_sequence < ?3""";

    /** To compile a statement of so many parts takes longer than to run it; until the end of the transaction. */
    private static final String WITHOUT_COMPILING = "select set_config('jit', 'off', true)";

    private static final String RECORD =
            """
            insert into incident_budget (incident_id, slo_id, percent, sequence) values (?1, ?2, ?3, ?4)
            on conflict (incident_id, slo_id) do update set percent = excluded.percent, sequence = excluded.sequence
             where incident_budget.sequence < excluded.sequence""";

    Uni<Void> record(UUID incidentId, BudgetShare share, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RECORD)
                        .setParameter(1, incidentId)
                        .setParameter(2, share.sloId())
                        .setParameter(3, share.percent())
                        .setParameter(4, sequence)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> record(UUID incidentId, Noticed noticed, long sequence) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(NOTICED)
                        .setParameter(1, incidentId)
                        .setParameter(
                                2, noticed.by() == null ? null : noticed.by().name())
                        .setParameter(3, sequence)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<FactsBeside> of(UUID incidentId) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(ONE, Tuple.class)
                        .setParameter(1, incidentId)
                        .getSingleResult())
                .map(FactsBesideRepository::beside);
    }

    Uni<PastIncidents> all() {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(WITHOUT_COMPILING, String.class)
                        .getSingleResult())
                .chain(session -> session.createNativeQuery(ALL, Tuple.class).getResultList())
                .map(PastIncidents::new);
    }

    static FactsBeside beside(Tuple row) {
        return new FactsBeside(
                number(row, "responder_hours"),
                number(row, "budget_percent"),
                row.get("shared_factor", Boolean.class),
                detection(row.get("detection", String.class)));
    }

    private static Double number(Tuple row, String column) {
        var value = row.get(column, Number.class);
        return value == null ? null : value.doubleValue();
    }

    private static DetectedBy detection(String kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "DETECTION_SIGNAL" -> DetectedBy.MACHINE;
            case "CUSTOMER_REPORT" -> DetectedBy.CUSTOMER;
            default -> DetectedBy.valueOf(kind);
        };
    }
}
