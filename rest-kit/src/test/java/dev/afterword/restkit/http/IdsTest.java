package dev.afterword.restkit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsAreOfVersionSevenAndCarryTheTime() {
        Instant now = Instant.parse("2026-01-31T09:30:00.123Z");
        UUID id = new UuidV7Generator(Clock.fixed(now, ZoneOffset.UTC), new Random(1)).next();

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(now.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void idsGrowEvenWhenTheClockStandsStill() {
        UuidV7Generator generator =
                new UuidV7Generator(Clock.fixed(Instant.EPOCH.plusSeconds(1), ZoneOffset.UTC), new Random(1));
        String previous = "";
        for (int i = 0; i < 20_000; i++) {
            String id = generator.next().toString();
            assertTrue(id.compareTo(previous) > 0, () -> "not growing: " + id);
            previous = id;
        }
    }

    @Test
    void noIdIsMadeTwiceByManyThreads() {
        Set<UUID> ids = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> Ids.next())
                .collect(HashSet::new, Set::add, Set::addAll);

        assertEquals(20_000, ids.size());
    }
}
