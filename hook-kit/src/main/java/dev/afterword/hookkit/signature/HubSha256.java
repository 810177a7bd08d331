package dev.afterword.hookkit.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The WebSub form {@code sha256=<hex>} over the raw body. Other methods, {@code sha1} above all, are refused, and so is
 * a header that was sent twice: which of the two counts would be a guess.
 */
public final class HubSha256 implements HookAuthenticator {

    private static final String METHOD = "sha256=";

    private final String header;

    /** The header that carries the signature. */
    public HubSha256(String header) {
        this.header = header;
    }

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        List<String> sent = headers.all(header);
        if (sent.isEmpty()) {
            return Verification.refused("unsigned");
        }
        return headers.only(header)
                .map(String::strip)
                .flatMap(HubSha256::decoded)
                .map(signature -> HmacSha256.match(List.of(signature), secrets, body))
                .orElseGet(() -> Verification.refused("malformed-signature"));
    }

    private static Optional<byte[]> decoded(String value) {
        return value.startsWith(METHOD) ? HexText.decoded(value.substring(METHOD.length())) : Optional.empty();
    }
}
