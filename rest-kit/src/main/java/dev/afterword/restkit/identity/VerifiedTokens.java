package dev.afterword.restkit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers who a verified token belongs to, because checking an RS256 signature on every request halves throughput.
 *
 * <p>Keyed by the hash of the whole token, so a token that differs in one bit is another token. Only successes are kept,
 * never beyond the token's own expiry and never longer than the maximum age, within which a removed key stops counting.
 */
@Singleton
public class VerifiedTokens {

    private final Cache<String, Entry> entries;
    private final Duration maxAge;
    private final Clock clock;

    VerifiedTokens(IdentityConfig config, Clock clock) {
        this.entries = Caffeine.newBuilder().maximumSize(config.cacheSize()).build();
        this.maxAge = config.cacheMaxAge();
        this.clock = clock;
    }

    /** The identity of a token that was verified a short while ago. */
    Optional<SecurityIdentity> find(String token) {
        String key = hash(token);
        Entry entry = entries.getIfPresent(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (!clock.instant().isBefore(entry.until())) {
            entries.invalidate(key);
            return Optional.empty();
        }
        return Optional.of(entry.identity());
    }

    /** Remembers a token that has just been verified; one that does not say when it expires is not remembered. */
    SecurityIdentity remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken jwt && jwt.getExpirationTime() > 0) {
            Instant expiry = Instant.ofEpochSecond(jwt.getExpirationTime());
            Instant age = clock.instant().plus(maxAge);
            entries.put(hash(token), new Entry(withoutRequest(identity), expiry.isBefore(age) ? expiry : age));
        }
        return identity;
    }

    /** Forgets everything, as after a change of keys. */
    public void clear() {
        entries.invalidateAll();
    }

    /** OIDC leaves the routing context among the attributes; keeping it would keep the whole first request alive. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder copy = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                copy.addAttribute(name, value);
            }
        });
        return copy.build();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private record Entry(SecurityIdentity identity, Instant until) {}
}
