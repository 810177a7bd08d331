package dev.afterword.incidents.change.inbound;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.delivery.HookSource;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.hookkit.signature.StandardWebhooks;
import dev.afterword.incidents.change.parse.ChangeProvider;
import dev.afterword.incidents.change.source.ChangeSourceSecrets;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How one provider numbers its deliveries, and who knows its secrets. */
final class ChangeHookSource implements HookSource {

    /** Bodies of any form may carry no time, and GitLab's of a flag do not; after this the same bytes are said anew. */
    private static final Duration REPEATS = Duration.ofMinutes(5);

    private static final Set<String> KEPT = Set.of(
            "content-type",
            "user-agent",
            "x-github-event",
            "x-github-delivery",
            "x-github-hook-id",
            "x-gitlab-event",
            "x-gitlab-event-uuid",
            "x-gitlab-webhook-uuid",
            "x-gitlab-instance",
            "idempotency-key",
            "webhook-id",
            "webhook-timestamp");

    private final ChangeProvider provider;
    private final ChangeSourceSecrets secrets;

    ChangeHookSource(ChangeProvider provider, ChangeSourceSecrets secrets) {
        this.provider = provider;
        this.secrets = secrets;
    }

    @Override
    public String provider() {
        return provider.word();
    }

    /**
     * GitLab's X-Gitlab-Event-UUID is none: events that one event sets off have the same one. Without a key its bodies are
     * known by their bytes for a while. GitHub signs bodies alone, so that its number proves nothing.
     */
    @Override
    public Optional<String> deliveryId(HookHeaders headers) {
        return switch (provider) {
            case GITLAB, JSON -> headers.only("Idempotency-Key").or(() -> headers.only(StandardWebhooks.ID_HEADER));
            case GITHUB, ARGO_CD -> Optional.empty();
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

    /** GitHub and Argo CD say which deployment they speak of and when it was so. */
    @Override
    public Optional<Duration> repeatsFor() {
        return provider == ChangeProvider.JSON || provider == ChangeProvider.GITLAB
                ? Optional.of(REPEATS)
                : Optional.empty();
    }
}
