package dev.afterword.restkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.afterword.restkit.problem.ProblemException;
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
    void theSurplusRowProvesTheNextPage() {
        assertEquals(
                new Page<>(List.of("a", "b"), "after b"), Page.of(List.of("a", "b", "c"), 2, row -> "after " + row));
        assertNull(Page.of(List.of("a", "b"), 2, row -> "after " + row).nextCursor());
    }
}
