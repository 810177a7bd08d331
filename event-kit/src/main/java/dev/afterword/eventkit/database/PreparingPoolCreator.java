package dev.afterword.eventkit.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Makes the pool of connections, which prepares each statement once. The client would plan a statement of 2,048
 * characters or more anew in every request, and reads that bring all that a page needs in one round trip come near that.
 */
@Singleton
class PreparingPoolCreator implements PgPoolCreator {

    /** Far above what anybody would write by hand; all statements are constants, so they are few. */
    private static final int LONGEST_STATEMENT = 32_768;

    @Override
    public Pool create(Input input) {
        var servers = List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList());
        servers.forEach(server -> server.setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(servers)
                .using(input.vertx())
                .build();
    }
}
