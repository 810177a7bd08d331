package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.HookAuthenticator;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A kind of sender: how it signs, how it numbers deliveries, and where the secrets of its connections are. */
public interface HookSource {

    /** Short name, the same as of the {@link DeliveryHandler} that applies its deliveries. */
    String provider();

    HookAuthenticator authenticator();

    /** The header whose value is the same whenever the sender repeats a delivery. */
    String deliveryIdHeader();

    /** Headers worth keeping with a delivery, in lower case; never one that carries a secret or a signature. */
    Set<String> keptHeaders();

    /** The active secrets of a connection; empty where there is no such connection or none is set. */
    Uni<List<byte[]>> secrets(UUID connectionId);
}
