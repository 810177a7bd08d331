package dev.afterword.retros.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.retros.policy.terms.Regulation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ComplianceClockTest {

    private static final Instant DETECTED = Instant.parse("2026-03-02T08:00:00Z");
    private static final ComplianceClock INITIAL =
            ComplianceClock.hours(Regulation.DORA, "initial", "Initial", 4).cappedAt(24);

    @Test
    void fourHoursAfterItWasClassified() {
        assertEquals(after(6), INITIAL.due(after(2), DETECTED));
    }

    @Test
    void aDayAfterDetectionAtTheLatest() {
        assertEquals(after(24), INITIAL.due(after(23), DETECTED));
    }

    @Test
    void whatIsClassifiedAfterThatDayHasItsFourHours() {
        assertEquals(after(52), INITIAL.due(after(48), DETECTED));
    }

    private static Instant after(int hours) {
        return DETECTED.plus(Duration.ofHours(hours));
    }
}
