package dev.afterword.restkit.request;

import org.jboss.logging.MDC;

/** The id of the request that is being handled. */
public final class RequestId {

    /** Header in which the id comes and goes. */
    public static final String HEADER = "X-Request-Id";

    /** Key of the id in the logging context. */
    public static final String MDC_KEY = "requestId";

    private RequestId() {}

    /** The id, or null outside a request. */
    public static String current() {
        Object id = MDC.get(MDC_KEY);
        return id == null ? null : id.toString();
    }
}
