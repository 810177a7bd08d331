package dev.afterword.restkit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MicrosecondClockTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Clock clock =
            new MicrosecondClock(Clock.fixed(Instant.parse("2026-01-31T09:30:00.123456789Z"), ZoneOffset.UTC));

    @Test
    void anInstantHasWholeMicroseconds() {
        assertEquals(Instant.parse("2026-01-31T09:30:00.123456Z"), clock.instant());
    }

    @Test
    void theTimeIsKnownInMillisecondsToo() {
        assertEquals(clock.instant().toEpochMilli(), clock.millis());
    }

    @Test
    void anotherZoneChangesNothingElse() {
        assertEquals(TOKYO, clock.withZone(TOKYO).getZone());
        assertEquals(clock.instant(), clock.withZone(TOKYO).instant());
    }

    @Test
    void theClockOfTheServicesTellsMilliseconds() {
        Clock produced = new ClockProducer().clock();
        assertEquals(ZoneOffset.UTC, produced.getZone());
        assertEquals(0, produced.instant().getNano() % 1_000);
        assertTrue(produced.millis() > 0);
    }
}
