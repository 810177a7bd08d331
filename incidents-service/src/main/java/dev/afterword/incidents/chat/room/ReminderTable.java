package dev.afterword.incidents.chat.room;

import dev.afterword.incidents.chat.connection.ChatConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What teams are reminded of: checks and objectives of which others were told that they are due, and which still are. */
@ApplicationScoped
class ReminderTable {

    /** Who owns a check or an objective: the team that it names, or else that of what it is about. */
    private static final String CHECK_TEAM = "coalesce(k.owner_team, v.team)";

    private static final String SLO_TEAM = "coalesce(s.team, v.team, y.team)";

    /** A reminder is one of its date; without a colon in it, so that its parts can be told apart. */
    private static final String CHECK_DATE = "extract(epoch from k.reminded_for)::bigint";

    private static final String WANTED =
            """
              join chat_bot b on b.connection_id = t.connection_id and b.sealed is not null
              join chat_connection c on c.id = t.connection_id and c.state = 'ACTIVE'
            """;

    /** Fresh ones alone: who gets a channel later hears of what is due from then on. */
    private static final String FRESH = " > now() - interval '1 day'";

    static final String CHECKS =
            """
            select gen_random_uuid(), t.connection_id, null::uuid, 'REMINDER', 'check:' || k.id || ':' || """
                    + CHECK_DATE
                    + """
            , '', 'PENDING', 0, now(), now(), now()
              from correctness_check k join service v on v.key = k.service
              join chat_team_channel t on lower(t.team) = lower("""
                    + CHECK_TEAM + ")\n" + WANTED
                    + " where k.status = 'ACTIVE' and k.reminded_for = k.due_at and k.reminded_at" + FRESH
                    + " and k.reminded_at > t.set_at"
                    + " on conflict (connection_id, subject) where kind = 'REMINDER' do nothing";

    static final String REVIEWS =
            """
            select gen_random_uuid(), t.connection_id, null::uuid, 'REMINDER', 'slo:' || s.id || ':' || s.reminded_for,
                   '', 'PENDING', 0, now(), now(), now()
              from slo s left join service v on v.key = s.service left join system y on y.key = s.system
              join chat_team_channel t on lower(t.team) = lower("""
                    + SLO_TEAM + ")\n" + WANTED
                    + " where s.status = 'ACTIVE' and s.reminded_for = s.review_on and s.reminded_at" + FRESH
                    + " and s.reminded_at > t.set_at"
                    + " on conflict (connection_id, subject) where kind = 'REMINDER' do nothing";

    private static final String DUE_CHECK =
            """
            select t.channel_id, k.name, k.service, k.due_at
              from correctness_check k join service v on v.key = k.service
              join chat_team_channel t on t.connection_id = $1 and lower(t.team) = lower("""
                    + CHECK_TEAM + ")\n where k.id = $2 and k.status = 'ACTIVE' and k.due_at = k.reminded_for and $3 = "
                    + CHECK_DATE + "::text";

    private static final String DUE_REVIEW =
            """
            select t.channel_id, s.key, s.name, s.service, s.system, s.review_on
              from slo s left join service v on v.key = s.service left join system y on y.key = s.system
              join chat_team_channel t on t.connection_id = $1 and lower(t.team) = lower("""
                    + SLO_TEAM + ")\n where s.id = $2 and s.status = 'ACTIVE' and s.review_on = s.reminded_for and $3 ="
                    + " s.review_on::text";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Pool pool;
    private final ChatConfig config;

    ReminderTable(Pool pool, ChatConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** What is to be said, and where. */
    record Reminder(String channelId, String text) {}

    /** Empty where it was done meanwhile, or the team has no channel any more. */
    Uni<Optional<Reminder>> still(ChatWish wish) {
        var parts = wish.subject().split(":", 3);
        var values = Tuple.of(wish.connectionId(), UUID.fromString(parts[1]), parts[2]);
        var isCheck = parts[0].equals("check");
        return pool.preparedQuery(isCheck ? DUE_CHECK : DUE_REVIEW)
                .execute(values)
                .map(rows -> rows.stream().findFirst().map(row -> isCheck ? check(row) : review(row)));
    }

    private Reminder check(Row row) {
        return new Reminder(
                row.getString("channel_id"),
                "The correctness check \"%s\" of %s was due on %s. Look, and record what came of it: %s/checks"
                        .formatted(
                                row.getString("name"),
                                row.getString("service"),
                                TIME.format(row.getOffsetDateTime("due_at").toInstant()),
                                config.publicUrl()));
    }

    private Reminder review(Row row) {
        var service = row.getString("service");
        var place = service == null ? "systems/" + row.getString("system") : "services/" + service;
        return new Reminder(
                row.getString("channel_id"),
                "The review of %s %s is due on %s. Is it still what users need? %s/%s"
                        .formatted(
                                row.getString("key"),
                                row.getString("name"),
                                DAY.format(row.getLocalDate("review_on")),
                                config.publicUrl(),
                                place));
    }
}
