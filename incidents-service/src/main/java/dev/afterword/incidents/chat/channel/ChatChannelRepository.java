package dev.afterword.incidents.chat.channel;

import dev.afterword.incidents.chat.ChatKind;
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
import java.util.Optional;
import java.util.UUID;

/** Keeps which channel is about which incident; plain SQL, since a link has no behaviour. */
@ApplicationScoped
class ChatChannelRepository {

    private static final String INCIDENT =
            "select incident_id from chat_channel where connection_id = $1 and channel_id = $2";

    private static final String INCIDENT_IN_SESSION = INCIDENT.replace('$', '?');

    private static final String OF_INCIDENT =
            """
            select h.*, c.name as connection_name, c.kind
              from chat_channel h join chat_connection c on c.id = h.connection_id
             where h.incident_id = $1 and c.state <> 'DELETED' order by h.linked_at, h.id""";

    private static final String LINK =
            """
            insert into chat_channel (id, incident_id, connection_id, channel_id, channel_name, private_channel,
                   linked_by_id, linked_by_name, linked_at, made_here)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            on conflict (connection_id, channel_id) do nothing""";

    private static final String NAME =
            "select coalesce(channel_name, channel_id) from chat_channel" + " where incident_id = ?1 and id = ?2";

    private static final String UNLINK = "delete from chat_channel where incident_id = ?1 and id = ?2";

    private final Pool pool;

    ChatChannelRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Optional<UUID>> incidentOf(UUID connectionId, String channelId) {
        return pool.preparedQuery(INCIDENT)
                .execute(Tuple.of(connectionId, channelId))
                .map(rows -> rows.stream().findFirst().map(row -> row.getUUID("incident_id")));
    }

    /** The same in the caller's transaction. */
    Uni<Optional<UUID>> incidentInSession(UUID connectionId, String channelId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INCIDENT_IN_SESSION, UUID.class)
                        .setParameter(1, connectionId)
                        .setParameter(2, channelId)
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    Uni<List<ChatChannelView>> of(UUID incidentId) {
        return pool.preparedQuery(OF_INCIDENT)
                .execute(Tuple.of(incidentId))
                .map(rows -> rows.stream().map(ChatChannelRepository::view).toList());
    }

    /** Whether it is linked now and was not before; whatever incident it was about. Runs in the caller's transaction. */
    Uni<Boolean> link(UUID id, UUID incidentId, ChannelPlace place, PersonRef by, Instant now, boolean madeHere) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LINK)
                        .setParameter(1, id)
                        .setParameter(2, incidentId)
                        .setParameter(3, place.connectionId())
                        .setParameter(4, place.channelId())
                        .setParameter(5, place.channelName())
                        .setParameter(6, place.privateChannel())
                        .setParameter(7, by.id())
                        .setParameter(8, by.name())
                        .setParameter(9, now.atOffset(ZoneOffset.UTC))
                        .setParameter(10, madeHere)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    Uni<Optional<String>> name(UUID incidentId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NAME, String.class)
                        .setParameter(1, incidentId)
                        .setParameter(2, id)
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    Uni<Void> unlink(UUID incidentId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNLINK)
                        .setParameter(1, incidentId)
                        .setParameter(2, id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static ChatChannelView view(Row row) {
        var kind = ChatKind.valueOf(row.getString("kind"));
        var channel = row.getString("channel_id");
        return new ChatChannelView(
                row.getUUID("id"),
                row.getUUID("connection_id"),
                row.getString("connection_name"),
                kind,
                channel,
                row.getString("channel_name"),
                row.getBoolean("private_channel"),
                row.getBoolean("made_here"),
                kind == ChatKind.SLACK ? "https://slack.com/app_redirect?channel=" + channel : null,
                new PersonRef(row.getString("linked_by_id"), row.getString("linked_by_name")),
                row.getOffsetDateTime("linked_at").toInstant());
    }
}
