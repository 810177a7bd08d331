package dev.afterword.hookkit;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.delivery.HookSource;
import dev.afterword.hookkit.signature.HookAuthenticator;
import dev.afterword.hookkit.signature.HubSha256;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A sender that signs with one secret and numbers its deliveries in a header that is not signed. */
@ApplicationScoped
public class ParrotSource implements HookSource {

    public static final UUID CONNECTION = UUID.fromString("11111111-0000-4000-8000-000000000001");
    public static final UUID OTHER = UUID.fromString("11111111-0000-4000-8000-000000000002");
    public static final UUID GREEDY = UUID.fromString("11111111-0000-4000-8000-000000000003");
    public static final String SECRET = "polly";

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
    public Uni<HookCredentials> credentials(UUID connectionId) {
        boolean known = Set.of(CONNECTION, OTHER, GREEDY).contains(connectionId);
        return Uni.createFrom()
                .item(
                        known
                                ? new HookCredentials(authenticator, List.of(SECRET.getBytes(StandardCharsets.UTF_8)))
                                : HookCredentials.none(authenticator));
    }
}
