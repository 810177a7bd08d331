package dev.afterword.hookkit.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /**
     * What a proven delivery is known by, as far as the proof vouches for it. A header that is not signed can be made up for a
     * genuine body, so it names nothing: the same bytes are the same delivery, for ever, unless an implementation signs more
     * than them. Empty where whoever proves anything may say everything, so that the sender's own numbers count.
     */
    default Optional<String> provenId(HookHeaders headers, byte[] body) {
        return Optional.of(BodyHash.name(body));
    }

    /** Whether the headers are all it takes, so that a delivery can be refused before its body is read. */
    default boolean needsNoBody() {
        return false;
    }
}
