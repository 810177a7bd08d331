package dev.afterword.testkit.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void aTokenCarriesWhatTheProviderWouldSay() {
        String claims = claims(TestTokens.of("commander"));

        assertTrue(claims.contains("\"sub\":\"00000000-0000-4000-8000-000000000002\""), claims);
        assertTrue(claims.contains("\"aud\":\"afterword\""), claims);
        assertTrue(claims.contains("\"roles\":[\"responder\",\"viewer\"]"), claims);
        assertTrue(claims.contains("\"groups\":[\"payments\"]"), claims);
        assertTrue(claims.contains("\"name\":\"Carlos Mendes\""), claims);
    }

    @Test
    void eachThingCanBeBent() {
        String claims = claims(TestTokens.like("viewer")
                .subject("somebody")
                .username("x")
                .name("X")
                .roles("admin")
                .groups("a", "b")
                .audience("another")
                .issuer("https://another.test")
                .lifetime(Duration.ofMinutes(-1))
                .sign());

        assertTrue(claims.contains("\"sub\":\"somebody\""), claims);
        assertTrue(claims.contains("\"aud\":\"another\""), claims);
        assertTrue(claims.contains("\"groups\":[\"a\",\"b\"]"), claims);
        assertNotEquals(TestTokens.like("viewer").signedByAnotherKey().sign(), TestTokens.of("viewer"));
    }

    @Test
    void theStrangerHasNoRole() {
        assertEquals(0, TestPerson.named("stranger").roles().size());
        assertThrows(IllegalArgumentException.class, () -> TestTokens.of("nobody"));
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
