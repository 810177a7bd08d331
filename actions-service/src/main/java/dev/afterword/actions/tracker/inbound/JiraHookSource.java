package dev.afterword.actions.tracker.inbound;

import dev.afterword.actions.tracker.TrackerService;
import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.delivery.HookSource;
import dev.afterword.hookkit.signature.HookAuthenticator;
import dev.afterword.hookkit.signature.HubSha256;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** How Jira signs and numbers its webhooks. */
@ApplicationScoped
class JiraHookSource implements HookSource {

    static final String PROVIDER = "jira";

    private final HookAuthenticator authenticator = new HubSha256("X-Hub-Signature");
    private final TrackerService trackers;

    JiraHookSource(TrackerService trackers) {
        this.trackers = trackers;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public Set<String> keptHeaders() {
        return Set.of(
                "x-atlassian-webhook-identifier",
                "x-atlassian-webhook-retry",
                "x-atlassian-webhook-flow",
                "x-atlassian-webhook-trace");
    }

    @Override
    public Uni<HookCredentials> credentials(UUID connectionId) {
        return trackers.webhookSecrets(connectionId).map(secrets -> new HookCredentials(authenticator, secrets));
    }
}
