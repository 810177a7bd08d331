package dev.afterword.eventkit.inbox;

import dev.afterword.eventkit.codec.UnreadableEventException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;

/** Tells a database that is away from a statement that it refused. */
final class Unreachable {

    /**
     * PostgreSQL's error classes for lost connections (08), exhausted resources (53), shutting down or starting up (57P),
     * and a server that is read-only for the time of a failover (25006).
     */
    private static final String AWAY = "(08|53|57P).*|25006";

    private Unreachable() {}

    static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEventException) {
                // Its cause is Jackson's, which is an IOException, and still nothing to wait for.
                return false;
            }
            if (cause instanceof PgException refused) {
                return refused.getSqlState() != null && refused.getSqlState().matches(AWAY);
            }
            if (cause instanceof IOException
                    || cause instanceof VertxException
                    || cause instanceof NoStackTraceThrowable) {
                return true;
            }
        }
        return false;
    }
}
