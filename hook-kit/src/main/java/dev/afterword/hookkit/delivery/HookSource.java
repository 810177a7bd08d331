package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.HookHeaders;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A kind of sender: how it signs, how it numbers deliveries, and where the secrets of its connections are. */
public interface HookSource {

    /** Short name, one of those that the {@link DeliveryHandler} that applies its deliveries has. */
    String provider();

    /**
     * What is the same whenever the sender repeats a delivery, as its headers say; the body's hash where they do not. Asked for
     * only where the proof of a delivery vouches for its headers.
     */
    default Optional<String> deliveryId(HookHeaders headers) {
        return Optional.empty();
    }

    /** Whether one delivery may tell of thousands of things, and so be as long as the longest that is taken. */
    default boolean sendsGroups() {
        return false;
    }

    /** Headers worth keeping with a delivery, in lower case; never one that carries a secret or a signature. */
    Set<String> keptHeaders();

    /**
     * How deliveries of a connection are proven; without secrets where there is no such connection or none is set. What is
     * said is remembered for a while: {@link HookDeliveries#credentialsChanged} is to be told when it is no longer so.
     */
    Uni<HookCredentials> credentials(UUID connectionId);

    /**
     * For how long after the first of them equal bytes are that delivery sent again, where neither the proof nor a number that it
     * vouches for tells one from the other: some minutes, in which senders repeat. Empty, for as long as deliveries are kept,
     * where bodies carry something that is new each time, such as a time, so that a recording is known for what it is.
     */
    default Optional<Duration> repeatsFor() {
        return Optional.empty();
    }
}
