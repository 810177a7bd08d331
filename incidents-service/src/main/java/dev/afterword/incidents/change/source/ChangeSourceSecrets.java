package dev.afterword.incidents.change.source;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.secret.NewSecret;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.hookkit.signature.HookAuthenticator;
import dev.afterword.hookkit.signature.HubSha256;
import dev.afterword.hookkit.signature.StandardWebhooks;
import dev.afterword.hookkit.signature.StaticSecret;
import dev.afterword.incidents.change.parse.ChangeProvider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What proves a source's deliveries: makes secrets, opens them, and notes from time to time which one is used. */
@ApplicationScoped
public class ChangeSourceSecrets {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ChangeSourceRepository sources;
    private final ChangeSourceSecretRepository secrets;
    private final SecretCipher cipher;
    private final ChangeSourceConfig config;
    private final Clock clock;
    private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();

    ChangeSourceSecrets(
            ChangeSourceRepository sources,
            ChangeSourceSecretRepository secrets,
            SecretCipher cipher,
            ChangeSourceConfig config,
            Clock clock) {
        this.sources = sources;
        this.secrets = secrets;
        this.cipher = cipher;
        this.config = config;
        this.clock = clock;
    }

    /** A new secret in the form that the way of proving wants. */
    static String made(ChangeAuthentication how) {
        var random = NewSecret.random();
        return how == ChangeAuthentication.STANDARD_WEBHOOKS
                ? StandardWebhooks.SECRET_PREFIX
                        + Base64.getEncoder()
                                .encodeToString(Base64.getUrlDecoder().decode(random))
                : random;
    }

    /** How deliveries of a source are proven; a source of another provider is none. */
    public Uni<HookCredentials> credentials(ChangeProvider provider, UUID sourceId) {
        return sources.proofs(sourceId)
                .map(proofs -> proofs.stream()
                        .filter(proof -> proof.provider().equals(provider.name()))
                        .toList())
                .map(proofs ->
                        proofs.isEmpty() ? HookCredentials.none(nobodys(provider)) : credentials(sourceId, proofs));
    }

    private HookAuthenticator nobodys(ChangeProvider provider) {
        var usual = ChangeAuthentication.usual(provider);
        return authenticator(usual, usual.usualHeader(provider));
    }

    private HookCredentials credentials(UUID sourceId, List<ChangeSourceRepository.Proof> proofs) {
        var open = proofs.stream()
                .map(proof -> cipher.open(proof.sealed(), ChangeSourceSecret.place(sourceId))
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
        var first = proofs.get(0);
        return new HookCredentials(
                authenticator(first.authentication(), first.header()),
                open,
                index -> used(proofs.get(index).secretId()));
    }

    private HookAuthenticator authenticator(ChangeAuthentication how, String header) {
        return switch (how) {
            case HUB_SHA256 -> new HubSha256(header);
            case HEADER -> StaticSecret.header(header);
            case BEARER -> StaticSecret.bearer();
            case STANDARD_WEBHOOKS -> new StandardWebhooks(config.signedTimeTolerance());
        };
    }

    /** One write a minute for each secret at most: a storm of deliveries makes no storm of these. */
    private Uni<Void> used(UUID secretId) {
        var now = clock.instant();
        var before = noted.get(secretId);
        if (before != null && now.isBefore(before.plus(NOTED_EVERY))) {
            return Uni.createFrom().voidItem();
        }
        noted.put(secretId, now);
        return secrets.used(secretId);
    }
}
