package dev.afterword.testkit.token;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** An access token in the making; every method changes one thing about a valid token. */
public final class TestToken {

    private String subject;
    private String username;
    private String name;
    private Collection<String> roles;
    private Collection<String> groups;
    private String issuer = TestTokens.ISSUER;
    private String audience = TestTokens.AUDIENCE;
    private Duration lifetime = Duration.ofMinutes(10);
    private boolean trusted = true;

    TestToken(TestPerson person) {
        subject = person.id();
        username = person.username();
        name = person.name();
        roles = person.roles();
        groups = person.groups();
    }

    public TestToken subject(String value) {
        subject = value;
        return this;
    }

    public TestToken username(String value) {
        username = value;
        return this;
    }

    public TestToken name(String value) {
        name = value;
        return this;
    }

    public TestToken roles(String... values) {
        roles = List.of(values);
        return this;
    }

    public TestToken groups(String... values) {
        groups = List.of(values);
        return this;
    }

    public TestToken issuer(String value) {
        issuer = value;
        return this;
    }

    public TestToken audience(String value) {
        audience = value;
        return this;
    }

    /** Time from now to the expiry; a negative one makes a token that has expired. */
    public TestToken lifetime(Duration value) {
        lifetime = value;
        return this;
    }

    /** Signs with a key that nothing trusts. */
    public TestToken signedByAnotherKey() {
        trusted = false;
        return this;
    }

    /** The compact form. */
    public String sign() {
        Instant expiry = Instant.now().plus(lifetime);
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .subject(subject)
                .audience(audience)
                .claim("jti", UUID.randomUUID().toString())
                .claim("preferred_username", username)
                .claim("name", name)
                .claim("roles", List.copyOf(roles))
                .groups(new LinkedHashSet<>(groups))
                .issuedAt(expiry.minus(Duration.ofHours(1)))
                .expiresAt(expiry);
        return claims.sign(trusted ? TestKeys.signing() : TestKeys.other());
    }
}
