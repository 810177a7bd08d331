package dev.afterword.eventkit.outbox;

import org.jboss.logging.MDC;

/**
 * What an event comes from, carried in the logging context so that log lines show it as well.
 *
 * @param correlationId request that began the chain, or null
 * @param causationId event that is being applied, or null
 */
public record Cause(String correlationId, String causationId) {

    private static final String CORRELATION = "requestId";
    private static final String CAUSATION = "causationId";

    static Cause current() {
        return new Cause(text(MDC.get(CORRELATION)), text(MDC.get(CAUSATION)));
    }

    /** Makes this the cause of what the current context does next. */
    public void begin() {
        put(CORRELATION, correlationId);
        put(CAUSATION, causationId);
    }

    private static void put(String key, String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
