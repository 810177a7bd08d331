package dev.afterword.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The services behind the gateway and the limits on the way to them. */
@ConfigMapping(prefix = "afterword.gateway.routing")
public interface UpstreamsConfig {

    /** Services by name. */
    Map<String, Upstream> upstreams();

    /** Bytes that the body of a call to the API may have. */
    @WithDefault("10485760")
    long apiBodyLimitBytes();

    /** Bytes that the body of an inbound hook may have. */
    @WithDefault("1048576")
    long hookBodyLimitBytes();

    /** The same for hooks of senders that tell of a whole group of alerts at once. */
    @WithDefault("16777216")
    long groupHookBodyLimitBytes();

    /** Path prefixes of those hooks. */
    @WithDefault("/hooks/v1/alertmanager,/hooks/v1/grafana")
    List<String> groupHooks();

    /** How long a connection to a service may take, including the wait for a free one. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long a service may think before its answer begins, counted from the end of the request. */
    @WithDefault("PT30S")
    Duration answerTimeout();

    /** Connections kept to each service. */
    @WithDefault("64")
    int poolSize();

    /** Requests that may wait for a connection to a service; more are turned away at once. */
    @WithDefault("512")
    int waitQueueSize();

    /** One service behind the gateway. */
    interface Upstream {

        /** Origin of the service: scheme, host and port. */
        URI url();

        /** Path prefixes that it answers, whole segments; the longest match wins. */
        List<String> prefixes();
    }
}
