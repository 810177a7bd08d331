package dev.afterword.restkit.problem;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises that the database is away, by class name: this kit also serves processes without a database. */
final class StorageFailures {

    private static final Set<String> OUTAGE_CLASSES = Set.of(
            "io.vertx.sqlclient.ClosedConnectionException",
            "io.vertx.core.http.ConnectionPoolTooBusyException",
            "org.hibernate.exception.JDBCConnectionException");

    /** SQL states of class 08 (connection), 57P0x (shutdown, crash, starting) and 53300 (too many connections). */
    private static final Pattern OUTAGE_STATE = Pattern.compile("\\((08\\w{3}|57P0[1-5]|53300)\\)");

    /** What the pool and the driver say through exceptions that have no class of their own. */
    private static final Pattern OUTAGE_MESSAGE = Pattern.compile("(?i)connection (was )?closed|timeout waiting for"
            + "|^timeout$|connection pool reached max wait queue size|underlying connection might get lost");

    private StorageFailures() {}

    static boolean isOutage(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (isOutageItself(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutageItself(Throwable cause) {
        String name = cause.getClass().getName();
        String message = String.valueOf(cause.getMessage());
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof ClosedChannelException
                || OUTAGE_CLASSES.contains(name)
                || name.equals("io.vertx.pgclient.PgException")
                        && OUTAGE_STATE.matcher(message).find()
                || name.startsWith("io.vertx.core.")
                        && OUTAGE_MESSAGE.matcher(message).find();
    }
}
