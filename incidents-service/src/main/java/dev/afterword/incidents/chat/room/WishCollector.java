package dev.afterword.incidents.chat.room;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Makes wishes from what incidents say, and not from what happens to them: whatever changed one, and whichever process
 * died meanwhile, what a channel should be and is not is found at the next look. Restricted incidents are in a private
 * channel or in none.
 */
@ApplicationScoped
class WishCollector {

    private static final String BOTS = "select exists (select 1 from chat_bot where sealed is not null)";

    private static final String NEW =
            """
            insert into chat_wish (id, connection_id, incident_id, kind, subject, facts, state, attempts, next_at,
                   created_at, updated_at)
            """;

    private static final String AGAIN =
            """
             on conflict (connection_id, incident_id, kind, subject) do update
               set facts = excluded.facts, state = 'PENDING', attempts = 0, next_at = now(), note = null,
                   updated_at = now()
             where chat_wish.state in ('DONE', 'FAILED') and chat_wish.facts <> excluded.facts""";

    /** A severity, or a level, by how much it is. */
    private static final String SEVERE =
            "array_position(array['SEV0', 'SEV1', 'SEV2', 'SEV3', 'SEV4'], case %1$s when 'UNKNOWN' then 'SEV1' else %1$s end::text)";

    private static final String LEVEL =
            "array_position(array['INDIVIDUAL', 'TEAM', 'COORDINATED', 'CRISIS'], %s::text)";

    private static final String CHANNELS = NEW
            + """
            select gen_random_uuid(), b.connection_id, i.id, 'CHANNEL', '', '', 'PENDING', 0, now(), now(), now()
              from chat_bot b join chat_connection c on c.id = b.connection_id and c.state = 'ACTIVE'
              join incident i on i.status in ('INVESTIGATING', 'IDENTIFIED', 'MITIGATED')
             where b.sealed is not null and b.channels <> 'NEVER' and i.created_at >= b.channels_since
               and (i.visibility = 'ORGANISATION' or b.restricted_too)
               and (b.severity_floor is null and b.level_floor is null"""
            + " or " + SEVERE.formatted("i.severity") + " <= " + SEVERE.formatted("b.severity_floor")
            + " or " + LEVEL.formatted("i.response_level") + " >= " + LEVEL.formatted("b.level_floor")
            + """
            )
               and not exists (select 1 from chat_channel h where h.incident_id = i.id and h.connection_id = b.connection_id)
               and not exists (select 1 from chat_wish w where w.incident_id = i.id and w.connection_id = b.connection_id
                                and w.kind = 'CHANNEL')
            on conflict do nothing""";

    /** What is made here and may hear of its incident. */
    private static final String ROOMS =
            """
              from chat_channel h join chat_bot b on b.connection_id = h.connection_id and b.sealed is not null
              join chat_connection c on c.id = h.connection_id and c.state = 'ACTIVE'
              join incident i on i.id = h.incident_id and (i.visibility = 'ORGANISATION' or h.private_channel)
            """;

    private static final String FOLLOWED =
            " where h.made_here and h.linked_at > now() - $1::double precision * interval '1 millisecond'";

    private static final String OPENINGS = NEW
            + """
            select gen_random_uuid(), h.connection_id, h.incident_id, 'OPENING', h.channel_id, '', 'PENDING', 0, now(), now(),
                   now()
            """
            + ROOMS + FOLLOWED
            + """
               and not exists (select 1 from chat_wish w where w.incident_id = i.id and w.connection_id = h.connection_id
                                and w.kind = 'OPENING' and w.subject = h.channel_id)
            on conflict do nothing""";

    private static final String TOPICS = NEW
            + "select gen_random_uuid(), h.connection_id, h.incident_id, 'TOPIC', h.channel_id, " + RoomTable.FACTS
            + ", 'PENDING', 0, now(), now(), now()\n" + ROOMS
            + """
              left join chat_wish w on w.incident_id = i.id and w.connection_id = h.connection_id and w.kind = 'TOPIC'
                   and w.subject = h.channel_id"""
            + FOLLOWED
            + " and b.topic_kept and (w.id is null or w.state in ('DONE', 'FAILED') and w.facts <> " + RoomTable.FACTS
            + ")" + AGAIN;

    private static final String MEMBERS = NEW
            + """
            select distinct on (h.id, a.user_id)
                   gen_random_uuid(), h.connection_id, h.incident_id, 'MEMBER', a.user_id, 'IN', 'PENDING', 0, now(), now(),
                   now()
            """
            + ROOMS
            + """
              join role_assignment r on r.incident_id = i.id and r.to_at is null
              join person p on p.id = r.person_id
              join chat_account a on a.connection_id = h.connection_id and a.person_id = p.id
                   and a.workspace_id = b.workspace_id
              left join chat_wish w on w.incident_id = i.id and w.connection_id = h.connection_id and w.kind = 'MEMBER'
                   and w.subject = a.user_id"""
            + FOLLOWED + " and (w.id is null or w.facts = 'OUT' and w.state in ('DONE', 'FAILED')) and "
            + RoomTable.MAY_SEE + AGAIN;

    /** Whoever was brought into the channel of a restricted incident and may not see it any more. */
    private static final String STRANGERS =
            """
            update chat_wish w set facts = 'OUT', state = 'PENDING', attempts = 0, next_at = now(), note = null,
                   updated_at = now()
              from chat_bot b, incident i
             where w.kind = 'MEMBER' and w.facts = 'IN' and w.state in ('DONE', 'FAILED', 'PENDING')
               and w.updated_at > now() - $1::double precision * interval '1 millisecond'
               and b.connection_id = w.connection_id and i.id = w.incident_id and i.visibility = 'RESTRICTED'
               and exists (select 1 from chat_channel h where h.connection_id = w.connection_id and h.incident_id = i.id
                              and h.made_here and h.private_channel)
               and not exists (select 1 from chat_account a join person p on p.id = a.person_id
                                where a.connection_id = w.connection_id and a.workspace_id = b.workspace_id
                                  and a.user_id = w.subject and """
                    + RoomTable.MAY_SEE + ")";

    /** Each promise once, while it is fresh: a channel that is made later hears of it in the incident. */
    private static final String NUDGES = NEW
            + """
            select gen_random_uuid(), h.connection_id, h.incident_id, 'NUDGE', cast(m.id as text), '', 'PENDING', 0, now(),
                   now(), now()
            """
            + ROOMS
            + """
              join message m on m.incident_id = i.id and m.status = 'SENT' and m.nudged_at > now() - interval '1 hour'
            """
            + FOLLOWED
            + """
               and not exists (select 1 from chat_wish w where w.incident_id = i.id and w.connection_id = h.connection_id
                                and w.kind = 'NUDGE' and w.subject = cast(m.id as text))
            on conflict do nothing""";

    private static final List<String> REMINDERS = List.of(NEW + ReminderTable.CHECKS, NEW + ReminderTable.REVIEWS);

    private static final List<String> LOOKED_FOR = List.of(OPENINGS, TOPICS, MEMBERS, STRANGERS, NUDGES);

    private final Pool pool;
    private final Tuple following;

    WishCollector(Pool pool, WishConfig config) {
        this.pool = pool;
        this.following = Tuple.of((double) config.followFor().toMillis());
    }

    /** How many wishes there are now that were not there before. */
    Uni<Integer> collect() {
        return pool.query(BOTS)
                .execute()
                .chain(rows -> rows.iterator().next().getBoolean(0)
                        ? run(CHANNELS, Tuple.tuple()).chain(this::others)
                        : Uni.createFrom().item(0));
    }

    private Uni<Integer> others(int channels) {
        Uni<Integer> all = Uni.createFrom().item(channels);
        for (var sql : LOOKED_FOR) {
            all = all.chain(before -> run(sql, following).map(fresh -> before + fresh));
        }
        for (var sql : REMINDERS) {
            all = all.chain(before -> run(sql, Tuple.tuple()).map(fresh -> before + fresh));
        }
        return all;
    }

    private Uni<Integer> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(rows -> rows.rowCount());
    }
}
