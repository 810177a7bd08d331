package dev.afterword.benchmarks;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The yardstick: one verticle of plain Vert.x and its PostgreSQL client. It does the statements that the service does
 * and nothing else: no token, no rights, no gateway, no object mapping. Frozen; nobody makes it slower.
 *
 * <p>Arguments: HTTP port, database URI.
 */
public final class BareYardstick extends AbstractVerticle {

    /** As many connections as a service has. */
    static final int POOL = 20;

    private static final String READ =
            """
            select id, key, title, summary, status, severity, type, visibility, declared_at, mitigated_at, resolved_at,
                   version, created_at, updated_at
              from incident where id = $1 and (visibility = 'ORGANISATION' or audience && $2)""";

    private static final String PAGE =
            """
            select id, key, title, status, severity, type, services, labels, commander_id, commander_name, visibility,
                   declared_at, mitigated_at, resolved_at, updated_at, happened_at
              from incident
             where (visibility = 'ORGANISATION' or audience && $1) and (happened_at, id) < ($2, $3)
             order by happened_at desc, id desc limit 21""";

    private static final String KEY =
            """
            insert into idempotent_request (caller, operation, key, fingerprint, created_at)
            values ('bare', 'POST /incidents', $1, 'x', $2) on conflict do nothing""";
    private static final String NUMBER = "select nextval('incident_number')";
    private static final String INCIDENT =
            """
            insert into incident (id, key, title, status, severity, type, services, visibility, access_people,
                access_teams, role_holders, audience, declared_by_id, declared_by_name, declared_at, data_loss,
                data_exposure, event_sequence, version, created_at, updated_at)
            values ($1, $2, $3, 'INVESTIGATING', 'SEV3', 'AMBIGUOUS', '{}', 'ORGANISATION', '{}', '{}', '{}',
                '{person:bare}', 'bare', 'Bare', $4, 'UNKNOWN', 'UNKNOWN', 2, 0, $4, $4)""";
    private static final String ENTRY =
            """
            insert into timeline_entry (id, incident_id, kind, occurred_at, recorded_at, text, audience, automatic)
            values ($1, $2, 'STATUS_CHANGED', $3, $3, 'Declared as SEV3.', 'ORGANISATION', true)""";
    private static final String EVENT =
            """
            insert into outbox (event_id, topic, type, aggregate_id, sequence, occurred_at, visibility, audience, data,
                position, published_at)
            values ($1, 'bare', 'bare', $2, $3, $4, 'ORGANISATION', '{person:bare}', $5,
                nextval('outbox_position'), $4)""";
    private static final String ANSWER =
            "update idempotent_request set answer = $2 where caller = 'bare' and operation = 'POST /incidents' and key = $1";

    /** Finished with, so that no worker takes it up. */
    private static final String DELIVERY =
            """
            insert into hook_delivery (id, provider, connection_id, delivery_id, received_at, headers, body, state,
                attempts, next_at, finished_at)
            values ($1, 'bare', '00000000-0000-0000-0000-000000000001', $2, now(), '{}', $3, 'APPLIED', 0, now(), now())""";

    private static final String[] PRINCIPALS = {"person:bare"};
    /** As long as the data of a real event. */
    private static final String DATA = "{\"incident\":\"" + "x".repeat(900) + "\"}";

    private final int port;
    private final String database;
    private Pool pool;

    private BareYardstick(int port, String database) {
        this.port = port;
        this.database = database;
    }

    public static void main(String[] arguments) {
        Vertx.vertx().deployVerticle(new BareYardstick(Integer.parseInt(arguments[0]), arguments[1]));
    }

    @Override
    public void start() {
        var options = PgConnectOptions.fromUri(database).setCachePreparedStatements(true);
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(POOL))
                .connectingTo(options)
                .using(vertx)
                .build();
        vertx.createHttpServer().requestHandler(this::answer).listen(port, "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        if (request.path().startsWith("/hooks/")) {
            request.body()
                    .compose(this::keep)
                    .onFailure(BareYardstick::say)
                    .onComplete(done -> finish(request, 202, done.result()));
        } else if (request.method().name().equals("POST")) {
            request.body()
                    .compose(this::declare)
                    .onFailure(BareYardstick::say)
                    .onComplete(done -> finish(request, 201, done.result()));
        } else if (request.path().endsWith("/incidents")) {
            page(request.getParam("at"), request.getParam("id"))
                    .onFailure(BareYardstick::say)
                    .onComplete(done -> finish(request, 200, done.result()));
        } else {
            var id = request.path().substring(request.path().lastIndexOf('/') + 1);
            read(UUID.fromString(id))
                    .onFailure(BareYardstick::say)
                    .onComplete(done -> finish(request, 200, done.result()));
        }
    }

    private static void finish(HttpServerRequest request, int status, Buffer body) {
        request.response().setStatusCode(body == null ? 500 : status).putHeader("content-type", "application/json");
        request.response().end(body == null ? Buffer.buffer() : body);
    }

    private static void say(Throwable failure) {
        failure.printStackTrace();
    }

    private Future<Buffer> read(UUID id) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(id).addArrayOfString(PRINCIPALS))
                .map(rows -> rows.iterator().next().toJson().toBuffer());
    }

    private Future<Buffer> page(String at, String id) {
        var before = at == null ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC) : OffsetDateTime.parse(at);
        return pool.preparedQuery(PAGE)
                .execute(Tuple.tuple()
                        .addArrayOfString(PRINCIPALS)
                        .addOffsetDateTime(before)
                        .addUUID(id == null ? new UUID(-1, -1) : UUID.fromString(id)))
                .map(rows -> {
                    var items = new JsonArray();
                    rows.forEach(row -> items.add(row.toJson()));
                    return items.toBuffer();
                });
    }

    private Future<Buffer> keep(Buffer body) {
        return pool.preparedQuery(DELIVERY)
                .execute(Tuple.of(UUID.randomUUID(), UUID.randomUUID().toString(), body))
                .map(Buffer.buffer("{}"));
    }

    private Future<Buffer> declare(Buffer body) {
        var request = body.toJsonObject();
        return pool.withTransaction(connection -> declare(connection, request));
    }

    private Future<Buffer> declare(SqlConnection connection, JsonObject request) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var id = UUID.randomUUID();
        var key = id.toString();
        var answer = new JsonObject().put("id", key).put("title", request.getString("title"));
        return connection
                .preparedQuery(KEY)
                .execute(Tuple.of(key, now))
                .compose(done -> connection.preparedQuery(NUMBER).execute())
                .compose(rows -> connection
                        .preparedQuery(INCIDENT)
                        .execute(Tuple.of(
                                id, "INC-" + rows.iterator().next().getLong(0), request.getString("title"), now)))
                .compose(done -> connection.preparedQuery(ENTRY).execute(Tuple.of(UUID.randomUUID(), id, now)))
                .compose(
                        done -> connection.preparedQuery(EVENT).execute(Tuple.of(UUID.randomUUID(), id, 1L, now, DATA)))
                .compose(
                        done -> connection.preparedQuery(EVENT).execute(Tuple.of(UUID.randomUUID(), id, 2L, now, DATA)))
                .compose(done -> connection.preparedQuery(ANSWER).execute(Tuple.of(key, answer.encode())))
                .map(done -> answer.toBuffer());
    }
}
