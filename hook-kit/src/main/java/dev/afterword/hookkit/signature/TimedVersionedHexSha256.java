package dev.afterword.hookkit.signature;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One signature such as {@code v0=<hex>} over {@code v0:<time>:<raw body>}, where the time is sent in a header of its own
 * in Unix seconds.
 */
public final class TimedVersionedHexSha256 implements HookAuthenticator {

    private final String header;
    private final String timestampHeader;
    private final String version;
    private final Duration tolerance;

    /**
     * Of one version.
     *
     * @param version the word before the signature and before the signed text, for example {@code v0}
     * @param tolerance how far the signed time may be from ours
     */
    public TimedVersionedHexSha256(String header, String timestampHeader, String version, Duration tolerance) {
        this.header = header;
        this.timestampHeader = timestampHeader;
        this.version = version;
        this.tolerance = tolerance;
    }

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        if (headers.all(header).isEmpty()) {
            return Verification.refused("unsigned");
        }
        Optional<byte[]> signature = headers.only(header).map(String::strip).flatMap(this::decoded);
        if (signature.isEmpty()) {
            return Verification.refused("malformed-signature");
        }
        Optional<String> timestamp = headers.only(timestampHeader).map(String::strip);
        if (timestamp.isEmpty()) {
            return Verification.refused("no-timestamp");
        }
        byte[] prefix = (version + ":" + timestamp.get() + ":").getBytes(StandardCharsets.UTF_8);
        Verification proof = HmacSha256.match(List.of(signature.get()), secrets, prefix, body);
        return SignedTime.isCurrent(timestamp.get(), tolerance, now) ? proof : Verification.refused("stale-timestamp");
    }

    private Optional<byte[]> decoded(String value) {
        String start = version + "=";
        return value.startsWith(start) ? HexText.decoded(value.substring(start.length())) : Optional.empty();
    }
}
