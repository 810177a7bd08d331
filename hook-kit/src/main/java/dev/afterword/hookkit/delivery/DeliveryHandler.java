package dev.afterword.hookkit.delivery;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** What a service makes of the deliveries of one kind of sender. */
public interface DeliveryHandler {

    /** The kinds of sender, as their {@link HookSource}s are called. */
    Set<String> providers();

    /**
     * Reads a delivery, outside any transaction; may ask the sender for more. Fails with
     * {@link UnreadableDeliveryException} where trying again is pointless.
     */
    Uni<DeliveryReading> read(StoredDelivery delivery);

    /** Applies it, in the transaction that also records that it was applied. Any failure means: again, later. */
    Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading);
}
