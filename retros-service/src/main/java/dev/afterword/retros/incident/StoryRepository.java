package dev.afterword.retros.incident;

import dev.afterword.retros.person.PersonView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The timeline and the roles of incidents, by SQL of one statement each. */
@ApplicationScoped
class StoryRepository {
    private static final String INSERT_ENTRY =
            """
            insert into timeline_entry
                (id, incident_id, kind, occurred_at, recorded_at, text, audience, service, actor_id, actor_name, automatic)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict (id) """;

    private static final String ADD_ENTRY = INSERT_ENTRY + "do nothing";

    private static final String CORRECT_ENTRY = INSERT_ENTRY
            + """
            do update set kind = excluded.kind, occurred_at = excluded.occurred_at, text = excluded.text,
                audience = excluded.audience, service = excluded.service""";

    private static final String TAKE_ROLE =
            """
            insert into incident_role (incident_id, role, person_id, person_name, sequence, held_from, held_to)
            values (?1, ?2, ?3, ?4, ?5, ?6, null)
            on conflict (incident_id, role, person_id) do update
               set sequence = greatest(incident_role.sequence, excluded.sequence),
                   held_from = least(incident_role.held_from, excluded.held_from),
                   held_to = case when incident_role.sequence < excluded.sequence then null else incident_role.held_to end""";

    private static final String LEAVE_ROLE =
            """
            insert into incident_role (incident_id, role, person_id, person_name, sequence, held_from, held_to)
            values (?1, ?2, ?3, ?4, ?5, null, ?6)
            on conflict (incident_id, role, person_id) do update
               set sequence = excluded.sequence, held_to = excluded.held_to
             where incident_role.sequence <= excluded.sequence""";

    /** Told after the fact: whoever holds the role now goes on holding it. */
    private static final String RECORD_ROLE =
            """
            insert into incident_role (incident_id, role, person_id, person_name, sequence, held_from, held_to)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))
            on conflict (incident_id, role, person_id) do update
               set sequence = greatest(incident_role.sequence, excluded.sequence),
                   held_from = least(incident_role.held_from, excluded.held_from),
                   held_to = case when incident_role.held_to is null or excluded.held_to is null then null
                                  else greatest(incident_role.held_to, excluded.held_to) end""";

    private static final String CORRECT_ROLE =
            """
            insert into incident_role (incident_id, role, person_id, person_name, sequence, held_from, held_to)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))
            on conflict (incident_id, role, person_id) do update
               set sequence = excluded.sequence, held_from = excluded.held_from, held_to = excluded.held_to
             where incident_role.sequence <= excluded.sequence""";

    private static final String FORGET_ROLE =
            """
            delete from incident_role
             where incident_id = ?1 and role = ?2 and person_id = ?3 and sequence <= ?4""";

    private static final String ROLES =
            """
            select role, person_id, person_name, held_from, held_to from incident_role
             where incident_id = ?1 order by held_from nulls first, role, person_name""";

    private static final String PARTICIPANTS =
            """
            select person_name from incident_role where incident_id = ?1
             union
            select actor_name from timeline_entry
             where incident_id = ?1 and actor_name is not null and not automatic""";

    private static final String ENTRIES =
            """
            select id, kind, occurred_at, recorded_at, text, audience, service, actor_id, actor_name, automatic
              from timeline_entry where incident_id = ?1 order by occurred_at, recorded_at, id""";

    Uni<Void> add(UUID incidentId, TimelineEntryView entry) {
        return write(ADD_ENTRY, incidentId, entry);
    }

    Uni<Void> correct(UUID incidentId, TimelineEntryView entry) {
        return write(CORRECT_ENTRY, incidentId, entry);
    }

    private static Uni<Void> write(String statement, UUID incidentId, TimelineEntryView entry) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter(1, entry.id())
                        .setParameter(2, incidentId)
                        .setParameter(3, entry.kind())
                        .setParameter(4, entry.occurredAt())
                        .setParameter(5, entry.recordedAt())
                        .setParameter(6, entry.text())
                        .setParameter(7, entry.audience())
                        .setParameter(8, entry.service())
                        .setParameter(
                                9, entry.actor() == null ? null : entry.actor().id())
                        .setParameter(
                                10, entry.actor() == null ? null : entry.actor().name())
                        .setParameter(11, entry.automatic())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> change(UUID incidentId, RoleChange change, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(change.taken() ? TAKE_ROLE : LEAVE_ROLE)
                        .setParameter(1, incidentId)
                        .setParameter(2, change.role())
                        .setParameter(3, change.person().id())
                        .setParameter(4, change.person().name())
                        .setParameter(5, sequence)
                        .setParameter(6, change.at())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** As a person tells it afterwards; a correction takes the place of what was held, and of who held it. */
    Uni<Void> tell(UUID incidentId, ToldRole told, long sequence) {
        return told.isElsewhere()
                ? forget(incidentId, told, sequence).chain(() -> write(incidentId, told, sequence))
                : write(incidentId, told, sequence);
    }

    private Uni<Void> forget(UUID incidentId, ToldRole told, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET_ROLE)
                        .setParameter(1, incidentId)
                        .setParameter(2, told.roleBefore())
                        .setParameter(3, told.personIdBefore())
                        .setParameter(4, sequence)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> write(UUID incidentId, ToldRole told, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(told.corrects() ? CORRECT_ROLE : RECORD_ROLE)
                        .setParameter(1, incidentId)
                        .setParameter(2, told.role())
                        .setParameter(3, told.person().id())
                        .setParameter(4, told.person().name())
                        .setParameter(5, sequence)
                        .setParameter(6, told.from())
                        .setParameter(7, told.to())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<RoleHeld>> roles(UUID incidentId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ROLES, Tuple.class)
                        .setParameter(1, incidentId)
                        .getResultList())
                .map(rows -> rows.stream().map(StoryRepository::role).toList());
    }

    /** Names of those who had a role or wrote in the timeline. */
    Uni<List<String>> participants(UUID incidentId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(PARTICIPANTS, String.class)
                .setParameter(1, incidentId)
                .getResultList());
    }

    Uni<List<TimelineEntryView>> entries(UUID incidentId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENTRIES, Tuple.class)
                        .setParameter(1, incidentId)
                        .getResultList())
                .map(rows -> rows.stream().map(StoryRepository::entry).toList());
    }

    private static Instant instant(Tuple row, String column) {
        var at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static RoleHeld role(Tuple row) {
        return new RoleHeld(
                row.get("role", String.class),
                new PersonView(row.get("person_id", String.class), row.get("person_name", String.class)),
                instant(row, "held_from"),
                instant(row, "held_to"));
    }

    private static TimelineEntryView entry(Tuple row) {
        return new TimelineEntryView(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                row.get("text", String.class),
                row.get("audience", String.class),
                row.get("service", String.class),
                PersonView.of(row.get("actor_id", String.class), row.get("actor_name", String.class)),
                row.get("automatic", Boolean.class));
    }
}
