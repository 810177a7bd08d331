package dev.afterword.incidents.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

/** Tells what goes by itself, such as a lock or a lost connection, from a record that will never do. */
final class PassingFailure {

    /**
     * PostgreSQL's error classes for lost connections (08), transactions that were in each other's way (40), exhausted
     * resources (53) and shutting down or starting up (57P); a server that is read-only for the time of a failover, a lock
     * that was not to be had, and a statement that took too long.
     */
    private static final String PASSES = "(08|40|53|57P).*|25006|55P03|57014";

    private PassingFailure() {}

    static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException) {
                return false;
            }
            // Hibernate tells of a refusal by JDBC's exception, the client itself by its own.
            if (cause instanceof SQLException refused) {
                return passes(refused.getSQLState());
            }
            if (cause instanceof PgException refused) {
                return passes(refused.getSqlState());
            }
            if (cause instanceof IOException
                    || cause instanceof OptimisticLockException
                    || cause instanceof TimeoutException
                    || cause instanceof VertxException
                    || cause instanceof NoStackTraceThrowable) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return state != null && state.matches(PASSES);
    }
}
