package dev.afterword.restkit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-01-31T09:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final VerifiedTokens tokens = new VerifiedTokens(config(), clock);

    @Test
    void aVerifiedTokenIsKnownForTheMaximumAge() {
        tokens.remember("token", identity(START.plusSeconds(600)));

        clock.now = START.plusSeconds(29);
        assertTrue(tokens.find("token").isPresent());
        clock.now = START.plusSeconds(30);
        assertFalse(tokens.find("token").isPresent());
    }

    @Test
    void aVerifiedTokenIsForgottenWhenItExpires() {
        tokens.remember("token", identity(START.plusSeconds(10)));

        clock.now = START.plusSeconds(9);
        assertTrue(tokens.find("token").isPresent());
        clock.now = START.plusSeconds(10);
        assertFalse(tokens.find("token").isPresent());
    }

    @Test
    void anotherTokenIsUnknown() {
        tokens.remember("token", identity(START.plusSeconds(600)));

        assertFalse(tokens.find("tokem").isPresent());
        assertFalse(tokens.find("token ").isPresent());
    }

    @Test
    void aTokenWithoutAnExpiryIsNotRemembered() {
        tokens.remember("token", identity(Instant.EPOCH));

        assertFalse(tokens.find("token").isPresent());
    }

    @Test
    void everythingCanBeForgotten() {
        tokens.remember("token", identity(START.plusSeconds(600)));
        tokens.clear();

        assertFalse(tokens.find("token").isPresent());
    }

    @Test
    void rolesAndPrincipalAreKept() {
        SecurityIdentity identity = identity(START.plusSeconds(600));
        tokens.remember("token", identity);

        SecurityIdentity found = tokens.find("token").orElseThrow();
        assertEquals(Set.of("viewer"), found.getRoles());
        assertEquals("carol", found.getPrincipal().getName());
        assertFalse(found.isAnonymous());
    }

    private static SecurityIdentity identity(Instant expiry) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new FixedToken(expiry.getEpochSecond()))
                .addRole("viewer")
                .build();
    }

    private static IdentityConfig config() {
        return new IdentityConfig() {
            @Override
            public Duration cacheMaxAge() {
                return Duration.ofSeconds(30);
            }

            @Override
            public int cacheSize() {
                return 10;
            }
        };
    }

    private record FixedToken(long expiry) implements JsonWebToken {

        @Override
        public String getName() {
            return "carol";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("exp") ? (T) Long.valueOf(expiry) : null;
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
