package dev.afterword.incidents.chat.room;

import dev.afterword.incidents.message.wording.ImpactStatement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the worker asks of incidents and channels right before it speaks: as things are now, not as they were. */
@ApplicationScoped
class RoomTable {

    /** What the topic of incident i depends on. */
    static final String FACTS = "concat_ws('|', i.severity, i.status, left(i.commander_id, 100))";

    /** Whether person p may see incident i. */
    static final String MAY_SEE =
            """
            (i.visibility = 'ORGANISATION' or i.audience && (array['person:' || p.id]
                 || (select coalesce(array_agg('team:' || team), '{}') from unnest(p.teams) team)))""";

    private static final String INCIDENT =
            "select i.key, i.title, i.status, i.severity, i.commander_name, i.visibility, " + FACTS
                    + " as facts from incident i where i.id = $1";

    private static final String CHANNEL =
            """
            select h.channel_id, h.private_channel from chat_channel h
             where h.connection_id = $1 and h.incident_id = $2 and h.made_here order by h.linked_at, h.id limit 1""";

    private static final String WANTED =
            """
            select b.channels, b.restricted_too from chat_bot b where b.connection_id = $1""";

    private static final String MAY_BE_IN =
            """
            select exists (
                select 1 from chat_account a join person p on p.id = a.person_id, incident i
                 where a.connection_id = $1 and a.workspace_id = $3 and a.user_id = $4 and i.id = $2 and """
                    + MAY_SEE + ")";

    /** What the timeline says of a promise, while nobody has kept it and the incident goes on. */
    private static final String BROKEN_PROMISE =
            """
            select case m.audience when 'CUSTOMER' then 'customers' when 'INTERNAL' then 'internal teams'
                        else 'leadership' end as people, m.next_update_at
              from message m join incident i on i.id = m.incident_id
             where m.id = $1 and m.status = 'SENT'
               and i.status in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED')
               and not exists (select 1 from message later where later.incident_id = m.incident_id
                   and later.audience = m.audience and later.status = 'SENT' and later.sent_at > m.sent_at)""";

    private final Pool pool;

    RoomTable(Pool pool) {
        this.pool = pool;
    }

    /** A channel that was made for an incident. */
    record Room(String channelId, boolean isPrivate) {

        /** Whether the incident may be spoken of there. */
        boolean mayHearOf(RoomIncident incident) {
            return isPrivate || !incident.restricted();
        }
    }

    /** What channels of a connection are like: NEVER, PUBLIC or PRIVATE, and whether for restricted incidents, too. */
    record Wanted(String channels, boolean restrictedToo) {

        boolean isFor(RoomIncident incident) {
            return !channels.equals("NEVER") && (restrictedToo || !incident.restricted());
        }

        boolean isPrivateFor(RoomIncident incident) {
            return channels.equals("PRIVATE") || incident.restricted();
        }
    }

    Uni<RoomIncident> incident(UUID id) {
        return pool.preparedQuery(INCIDENT)
                .execute(Tuple.of(id))
                .map(rows -> incident(rows.iterator().next()));
    }

    private static RoomIncident incident(Row row) {
        return new RoomIncident(
                row.getString("key"),
                row.getString("title"),
                row.getString("status"),
                row.getString("severity"),
                row.getString("commander_name"),
                row.getString("visibility").equals("RESTRICTED"),
                row.getString("facts"));
    }

    /** The channel that was made for an incident; empty where its link was taken back. */
    Uni<Optional<Room>> room(UUID connectionId, UUID incidentId) {
        return pool.preparedQuery(CHANNEL)
                .execute(Tuple.of(connectionId, incidentId))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Room(row.getString("channel_id"), row.getBoolean("private_channel"))));
    }

    Uni<Wanted> wanted(UUID connectionId) {
        return pool.preparedQuery(WANTED)
                .execute(Tuple.of(connectionId))
                .map(rows -> rows.iterator().next())
                .map(row -> new Wanted(row.getString("channels"), row.getBoolean("restricted_too")));
    }

    /** That a message's promise of a next update is not kept, in a sentence; empty where it is, or nobody waits. */
    Uni<Optional<String>> brokenPromise(UUID messageId) {
        return pool.preparedQuery(BROKEN_PROMISE)
                .execute(Tuple.of(messageId))
                .map(rows -> rows.stream().findFirst().map(RoomTable::promise));
    }

    private static String promise(Row row) {
        return "The next update for %s was promised for %s and has not been sent."
                .formatted(
                        row.getString("people"),
                        ImpactStatement.clock(
                                row.getOffsetDateTime("next_update_at").toInstant()));
    }

    /** Whether a user is somebody who may see the incident. */
    Uni<Boolean> mayBeIn(UUID connectionId, UUID incidentId, String workspaceId, String userId) {
        return pool.preparedQuery(MAY_BE_IN)
                .execute(Tuple.of(connectionId, incidentId, workspaceId, userId))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }
}
