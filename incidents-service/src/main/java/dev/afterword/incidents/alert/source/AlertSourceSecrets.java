package dev.afterword.incidents.alert.source;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.secret.NewSecret;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.hookkit.signature.BareHexSha256;
import dev.afterword.hookkit.signature.HookAuthenticator;
import dev.afterword.hookkit.signature.HubSha256;
import dev.afterword.hookkit.signature.StandardWebhooks;
import dev.afterword.hookkit.signature.StaticSecret;
import dev.afterword.hookkit.signature.VersionedHexSha256;
import dev.afterword.incidents.alert.parse.AlertProvider;
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
public class AlertSourceSecrets {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final AlertSourceRepository sources;
    private final AlertSourceSecretRepository secrets;
    private final SecretCipher cipher;
    private final AlertSourceConfig config;
    private final Clock clock;
    private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();

    AlertSourceSecrets(
            AlertSourceRepository sources,
            AlertSourceSecretRepository secrets,
            SecretCipher cipher,
            AlertSourceConfig config,
            Clock clock) {
        this.sources = sources;
        this.secrets = secrets;
        this.cipher = cipher;
        this.config = config;
        this.clock = clock;
    }

    /** A new secret in the form that the way of proving wants. */
    static String made(AlertAuthentication how) {
        var random = NewSecret.random();
        return how == AlertAuthentication.STANDARD_WEBHOOKS
                ? StandardWebhooks.SECRET_PREFIX
                        + Base64.getEncoder()
                                .encodeToString(Base64.getUrlDecoder().decode(random))
                : random;
    }

    /** How deliveries of a source are proven; a source of another provider is none. */
    public Uni<HookCredentials> credentials(AlertProvider provider, UUID sourceId) {
        return sources.proofs(sourceId)
                .map(proofs -> proofs.stream()
                        .filter(proof -> proof.provider().equals(provider.name()))
                        .toList())
                .map(proofs -> proofs.isEmpty()
                        ? HookCredentials.none(authenticator(AlertAuthentication.usual(provider), provider, null))
                        : credentials(provider, sourceId, proofs));
    }

    private HookCredentials credentials(
            AlertProvider provider, UUID sourceId, List<AlertSourceRepository.Proof> proofs) {
        var open = proofs.stream()
                .map(proof -> cipher.open(proof.sealed(), AlertSourceSecret.place(sourceId))
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
        var first = proofs.get(0);
        return new HookCredentials(
                authenticator(first.authentication(), provider, first),
                open,
                index -> used(proofs.get(index).secretId()));
    }

    private HookAuthenticator authenticator(
            AlertAuthentication authentication, AlertProvider provider, AlertSourceRepository.Proof proof) {
        var header = proof == null ? authentication.usualHeader(provider) : proof.header();
        return switch (authentication) {
            case BEARER -> StaticSecret.bearer();
            case BASIC -> StaticSecret.basic(proof == null ? "" : proof.username());
            case HEADER -> StaticSecret.header(header);
            case HMAC_SHA256 ->
                new BareHexSha256(header, proof == null ? null : proof.timestampHeader(), config.signedTimeTolerance());
            case HUB_SHA256 -> new HubSha256(header);
            case PAGERDUTY -> new VersionedHexSha256("X-PagerDuty-Signature", "v1=");
            case STANDARD_WEBHOOKS -> new StandardWebhooks(config.signedTimeTolerance());
            case PATH -> StaticSecret.inPath();
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
