package dev.afterword.localstack.jira;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults that a test orders in advance: each one strikes the next matching calls and is then used up. */
public final class JiraFaults {

    /** What goes wrong. */
    public enum Kind {
        /** 429 with the reason and the wait that the fault names. */
        RATE_LIMIT,
        /** 500 without doing anything. */
        SERVER_ERROR,
        /** The call is carried out and the answer is lost. */
        TIMEOUT_AFTER_COMMIT,
        /** The connection is cut before anything is done. */
        DOWN
    }

    /**
     * One ordered fault.
     *
     * @param times how many matching calls it strikes
     * @param method HTTP method, or null for any
     * @param path what the path must start with, or null for any path under /rest
     * @param reason value of RateLimit-Reason, or null for a 429 without headers
     * @param retryAfter seconds for Retry-After, or null for none
     */
    public record Fault(Kind kind, int times, String method, String path, String reason, Long retryAfter) {

        public static Fault of(Kind kind, int times) {
            return new Fault(kind, times, null, null, null, null);
        }

        public static Fault rateLimit(int times, String reason, Long retryAfter) {
            return new Fault(Kind.RATE_LIMIT, times, null, null, reason, retryAfter);
        }

        public Fault on(String otherMethod, String otherPath) {
            return new Fault(kind, times, otherMethod, otherPath, reason, retryAfter);
        }

        private boolean matches(JiraCall call) {
            return (method == null || method.equals(call.method()))
                    && call.path().startsWith(path == null ? "/rest/" : path);
        }

        private Fault used() {
            return new Fault(kind, times - 1, method, path, reason, retryAfter);
        }
    }

    private final List<Fault> ordered = new ArrayList<>();
    private volatile Duration searchLag = Duration.ZERO;

    public synchronized void order(Fault fault) {
        ordered.add(fault);
    }

    public synchronized void clear() {
        ordered.clear();
        searchLag = Duration.ZERO;
    }

    /** Lets the search index run late: younger issues exist but are not found. */
    public void searchLag(Duration lag) {
        searchLag = lag;
    }

    Duration searchLag() {
        return searchLag;
    }

    synchronized Optional<Fault> strike(JiraCall call) {
        for (int i = 0; i < ordered.size(); i++) {
            Fault fault = ordered.get(i);
            if (fault.matches(call)) {
                if (fault.times() <= 1) {
                    ordered.remove(i);
                } else {
                    ordered.set(i, fault.used());
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
