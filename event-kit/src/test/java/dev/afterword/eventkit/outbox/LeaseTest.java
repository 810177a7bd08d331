package dev.afterword.eventkit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private long nanos;
    private int claims;
    private boolean free = true;

    private final Lease lease = new Lease(this::claim, Duration.ofSeconds(4), () -> nanos);

    @Test
    void aLeaseThatWasJustTakenIsNotWrittenAgain() {
        assertTrue(held());
        pass(Duration.ofMillis(1_999));
        assertTrue(held());

        assertEquals(1, claims);
    }

    @Test
    void itIsRenewedWhenHalfOfItHasGone() {
        assertTrue(held());
        pass(Duration.ofSeconds(2));
        assertTrue(held());

        assertEquals(2, claims);
    }

    @Test
    void itIsLostWhenSomebodyElseHasItAtTheRenewal() {
        assertTrue(held());
        pass(Duration.ofSeconds(5));
        free = false;

        assertFalse(held());
    }

    @Test
    void whoDoesNotHaveItAsksEachTime() {
        free = false;
        assertFalse(held());
        assertFalse(held());
        free = true;

        assertTrue(held());
        assertEquals(3, claims);
    }

    private boolean held() {
        return lease.held().await().indefinitely();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private Uni<Boolean> claim() {
        claims++;
        return Uni.createFrom().item(free);
    }
}
