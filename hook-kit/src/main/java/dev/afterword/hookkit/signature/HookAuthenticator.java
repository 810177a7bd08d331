package dev.afterword.hookkit.signature;

import java.time.Instant;
import java.util.List;

/** One way in which a sender signs; every implementation refuses when there is no secret to check against. */
public interface HookAuthenticator {

    /**
     * Checks a delivery.
     *
     * @param body the bytes as they came, since parsing and writing again would change them
     * @param secrets the active secrets of the connection, two at most while one is being replaced
     * @param now for senders that sign the time as well
     */
    Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now);
}
