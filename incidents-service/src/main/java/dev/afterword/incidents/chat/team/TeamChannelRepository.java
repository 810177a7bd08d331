package dev.afterword.incidents.chat.team;

import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps the channels of teams; plain SQL, since such a line has no behaviour. */
@ApplicationScoped
class TeamChannelRepository {

    private static final String LIST =
            "select * from chat_team_channel where connection_id = $1 order by lower(team), team";

    private static final String SET =
            """
            insert into chat_team_channel (connection_id, team, channel_id, channel_name, set_by_id, set_by_name, set_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (connection_id, lower(team)) do update set channel_id = excluded.channel_id,
                channel_name = excluded.channel_name, set_by_id = excluded.set_by_id,
                set_by_name = excluded.set_by_name, set_at = excluded.set_at""";

    private static final String REMOVE =
            "delete from chat_team_channel where connection_id = $1 and lower(team) = lower($2)";

    private final Pool pool;

    TeamChannelRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<TeamChannelView>> of(UUID connectionId) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(connectionId))
                .map(rows -> rows.stream().map(TeamChannelRepository::view).toList());
    }

    Uni<Void> set(UUID connectionId, TeamChannelView wanted) {
        return pool.preparedQuery(SET)
                .execute(Tuple.from(new Object[] {
                    connectionId,
                    wanted.team(),
                    wanted.channelId(),
                    wanted.channelName(),
                    wanted.setBy().id(),
                    wanted.setBy().name(),
                    wanted.setAt().atOffset(ZoneOffset.UTC)
                }))
                .replaceWithVoid();
    }

    /** Whether there was one. */
    Uni<Boolean> remove(UUID connectionId, String team) {
        return pool.preparedQuery(REMOVE).execute(Tuple.of(connectionId, team)).map(rows -> rows.rowCount() == 1);
    }

    private static TeamChannelView view(Row row) {
        return new TeamChannelView(
                row.getString("team"),
                row.getString("channel_id"),
                row.getString("channel_name"),
                new PersonRef(row.getString("set_by_id"), row.getString("set_by_name")),
                row.getOffsetDateTime("set_at").toInstant());
    }
}
