package dev.afterword.hookkit;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.delivery.HookSource;
import dev.afterword.hookkit.signature.HookAuthenticator;
import dev.afterword.hookkit.signature.HubSha256;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A sender that signs with one secret and numbers its deliveries in a header that is not signed. */
@ApplicationScoped
public class ParrotSource implements HookSource {

    public static final UUID CONNECTION = UUID.fromString("11111111-0000-4000-8000-000000000001");
    public static final UUID OTHER = UUID.fromString("11111111-0000-4000-8000-000000000002");
    public static final UUID GREEDY = UUID.fromString("11111111-0000-4000-8000-000000000003");
    public static final UUID RENEWED = UUID.fromString("11111111-0000-4000-8000-000000000004");
    public static final String SECRET = "polly";
    public static final Duration REPEATS = Duration.ofMinutes(5);

    private final AtomicInteger lookUps = new AtomicInteger();
    private volatile String renewed = SECRET;

    private final HookAuthenticator authenticator = new HubSha256("X-Hub-Signature");

    @Override
    public String provider() {
        return "parrot";
    }

    @Override
    public Set<String> keptHeaders() {
        return Set.of("x-delivery");
    }

    @Override
    public Optional<Duration> repeatsFor() {
        return Optional.of(REPEATS);
    }

    /** From now on RENEWED has this secret and no other. */
    public void renew(String secret) {
        renewed = secret;
    }

    /** How often anybody has asked for RENEWED. */
    public int lookUps() {
        return lookUps.get();
    }

    @Override
    public Uni<HookCredentials> credentials(UUID connectionId) {
        return Uni.createFrom().item(() -> found(connectionId));
    }

    private HookCredentials found(UUID connectionId) {
        if (connectionId.equals(RENEWED)) {
            lookUps.incrementAndGet();
        }
        return Set.of(CONNECTION, OTHER, GREEDY, RENEWED).contains(connectionId)
                ? new HookCredentials(
                        authenticator, List.of(secret(connectionId).getBytes(StandardCharsets.UTF_8)))
                : HookCredentials.none(authenticator);
    }

    private String secret(UUID connectionId) {
        return connectionId.equals(RENEWED) ? renewed : SECRET;
    }
}
