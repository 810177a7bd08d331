package dev.afterword.restkit.http;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes monotonic UUIDs of version 7 (RFC 9562, method 1: a counter in the 12 bits behind the millisecond). */
final class UuidV7Generator {

    private static final int COUNTER_MAX = 0xFFF;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long VERSION = 0x7000L;

    private final Clock clock;
    private RandomGenerator random;
    private long millis;
    private int counter;

    UuidV7Generator() {
        this(Clock.systemUTC(), null);
    }

    UuidV7Generator(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    synchronized UUID next() {
        if (random == null) {
            random = new SecureRandom();
        }
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            // Starts low, so that a burst within the millisecond has room to count up.
            counter = random.nextInt(COUNTER_MAX / 4);
        } else if (counter == COUNTER_MAX) {
            // The clock stands still or went back: borrow a millisecond rather than break the order.
            millis++;
            counter = 0;
        } else {
            counter++;
        }
        return new UUID(millis << 16 | VERSION | counter, random.nextLong() >>> 2 | VARIANT);
    }
}
