package dev.afterword.actions.tracker.jira;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which kinds of call must wait, for each connection; known to this process only, since each one is told by Jira. */
@ApplicationScoped
class JiraPauses {

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    JiraPauses(Clock clock) {
        this.clock = clock;
    }

    /** Refuses a call whose pause is not over, without asking Jira. */
    void check(UUID connectionId, String endpoint) {
        Instant end = until.get(key(connectionId, endpoint));
        if (end == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), end);
        if (left.isNegative() || left.isZero()) {
            until.remove(key(connectionId, endpoint), end);
        } else {
            throw new JiraFailure(JiraFailure.Kind.LIMITED, 429, "Jira asked for a pause.", left);
        }
    }

    void learn(UUID connectionId, String endpoint, Duration pause) {
        until.put(key(connectionId, endpoint), clock.instant().plus(pause));
    }

    private static String key(UUID connectionId, String endpoint) {
        return connectionId + " " + endpoint;
    }
}
