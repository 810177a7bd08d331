package dev.afterword.restkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.afterword.restkit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void partsComeBackAsText() {
        assertEquals(
                List.of("2026-01-31T09:30:00Z", "5", "Ä|/\n", ""),
                Cursor.decode(Cursor.encode("2026-01-31T09:30:00Z", 5, "Ä|/\n", null), 4));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThrows(ProblemException.class, () -> Cursor.decode(Cursor.encode("a"), 2));
        assertThrows(ProblemException.class, () -> Cursor.decode("?", 1));
        assertThrows(ProblemException.class, () -> Cursor.decode("A".repeat(2_000), 1));
    }

    @Test
    void aCursorWithNulIsRefused() {
        assertThrows(ProblemException.class, () -> Cursor.decode(Cursor.encode("a\0b", 1), 2));
    }

    @Test
    void anInstantOfACursorKeepsItsMicrosecondsAndLiesWithinTheEra() {
        assertEquals(Instant.parse("2024-02-29T23:59:59.123456Z"), Cursor.instant("2024-02-29T23:59:59.123456Z"));
        for (String far :
                new String[] {"1899-12-31T23:59:59Z", "2200-01-01T00:00:01Z", "+1000000000-01-01T00:00:00Z"}) {
            assertThrows(ProblemException.class, () -> Cursor.instant(far));
            assertThrows(ProblemException.class, () -> Cursor.part(far, Instant::parse));
        }
        assertThrows(ProblemException.class, () -> Cursor.instant("yesterday"));
    }

    @Test
    void theSurplusRowProvesTheNextPage() {
        assertEquals(
                new Page<>(List.of("a", "b"), "after b"), Page.of(List.of("a", "b", "c"), 2, row -> "after " + row));
        assertNull(Page.of(List.of("a", "b"), 2, row -> "after " + row).nextCursor());
    }
}
