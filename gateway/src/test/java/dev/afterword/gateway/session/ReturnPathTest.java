package dev.afterword.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnPathTest {

    @Test
    void aPathOfThisSiteIsKept() {
        assertEquals(
                Optional.of("/incidents/INC-42?tab=a&b=%2F#top"), ReturnPath.of("/incidents/INC-42?tab=a&b=%2F#top"));
    }

    @Test
    void nothingWantedMeansTheFirstPage() {
        assertEquals(Optional.of("/"), ReturnPath.of(null));
        assertEquals(Optional.of("/"), ReturnPath.of(""));
    }

    @Test
    void aSecondSlashABackslashOrABreakIsRefused() {
        assertEquals(Optional.empty(), ReturnPath.of("//evil.example"));
        assertEquals(Optional.empty(), ReturnPath.of("/\\evil.example"));
        assertEquals(Optional.empty(), ReturnPath.of("/a\\b"));
        assertEquals(Optional.empty(), ReturnPath.of("/a\r\nSet-Cookie: x=y"));
    }
}
