package dev.afterword.incidents.reliability;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a view is of, and for whose eyes.
 *
 * @param level service, system or everything
 * @param key key of the service or system, or null
 * @param name name to show
 * @param services keys of the services that belong to it; null for everything
 * @param systems keys of the systems whose own objectives belong to it; null for everything
 * @param principals whose incidents count
 * @param now when it is looked at
 */
record Scope(
        Level level,
        String key,
        String name,
        List<String> services,
        List<String> systems,
        String[] principals,
        Instant now) {

    /** The first parameters of every statement: the reader, the services, now. */
    Tuple parameters() {
        return Tuple.of(principals, services == null ? null : services.toArray(String[]::new), utc(now));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
