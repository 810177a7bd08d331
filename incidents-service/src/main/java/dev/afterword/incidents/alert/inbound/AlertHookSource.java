package dev.afterword.incidents.alert.inbound;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.delivery.HookSource;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.hookkit.signature.StandardWebhooks;
import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.source.AlertSourceSecrets;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How one provider numbers its deliveries, and who knows its secrets. */
final class AlertHookSource implements HookSource {

    /**
     * Senders repeat within minutes; after this the same bytes are said anew. Where they carry an id or a time they are known by
     * the key of their content for longer.
     */
    private static final Duration REPEATS = Duration.ofMinutes(5);

    private static final Set<String> KEPT = Set.of(
            "content-type",
            "user-agent",
            "ce-id",
            "ce-source",
            "ce-type",
            "ce-subject",
            "ce-time",
            "ce-specversion",
            "sentry-hook-resource",
            "sentry-hook-timestamp",
            "request-id",
            "x-webhook-subscription",
            "webhook-id",
            "webhook-timestamp");

    private final AlertProvider provider;
    private final AlertSourceSecrets secrets;

    AlertHookSource(AlertProvider provider, AlertSourceSecrets secrets) {
        this.provider = provider;
        this.secrets = secrets;
    }

    @Override
    public String provider() {
        return provider.word();
    }

    /** Alertmanager, and Grafana after it, sends all alerts of a group in one body, and nothing again that is refused. */
    @Override
    public boolean sendsGroups() {
        return provider == AlertProvider.ALERTMANAGER || provider == AlertProvider.GRAFANA;
    }

    @Override
    public Optional<String> deliveryId(HookHeaders headers) {
        return switch (provider) {
            case SENTRY -> headers.only("Request-ID");
            case STANDARD_WEBHOOKS -> headers.only(StandardWebhooks.ID_HEADER);
            case CLOUDEVENTS ->
                headers.only("ce-id").flatMap(id -> headers.only("ce-source").map(source -> "ce:" + source + "|" + id));
            case JSON -> headers.only("Idempotency-Key");
            default -> Optional.empty();
        };
    }

    @Override
    public Set<String> keptHeaders() {
        return KEPT;
    }

    @Override
    public Uni<HookCredentials> credentials(UUID connectionId) {
        return secrets.credentials(provider, connectionId);
    }

    @Override
    public Optional<Duration> repeatsFor() {
        return Optional.of(REPEATS);
    }
}
