package dev.afterword.retros.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.policy.terms.SkipTerms;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final SkipTerms A_MONTH = new SkipTerms(false, 30);

    private final Waiting waiting = new Waiting(NOW);

    @Test
    void aSkipThatIsJudgedAgainEndsWhenItWouldHaveEnded() {
        waiting.settle(RetrospectiveStatus.SKIPPED, A_MONTH, NOW);
        waiting.settle(RetrospectiveStatus.SKIPPED, A_MONTH, NOW.plus(Duration.ofDays(20)));

        assertThat(waiting.skipExpiresAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void aSkipAfterTheSkipHasItsWholeTime() {
        waiting.settle(RetrospectiveStatus.SKIPPED, A_MONTH, NOW);
        waiting.settle(RetrospectiveStatus.UNDECIDED, A_MONTH, NOW.plus(Duration.ofDays(30)));
        waiting.settle(RetrospectiveStatus.SKIPPED, A_MONTH, NOW.plus(Duration.ofDays(31)));

        assertThat(waiting.skipExpiresAt()).isEqualTo(NOW.plus(Duration.ofDays(61)));
    }
}
