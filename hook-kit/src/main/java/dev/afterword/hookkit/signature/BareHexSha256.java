package dev.afterword.hookkit.signature;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The signature as bare hexadecimal digits, over the raw body, or over {@code <timestamp>:<body>} where the sender
 * signs the time as well: then a delivery that is older than the tolerance, or from the future, is a replay.
 */
public final class BareHexSha256 implements HookAuthenticator {

    private final String header;
    private final String timestampHeader;
    private final Duration tolerance;

    /** Without a signed time. */
    public BareHexSha256(String header) {
        this(header, null, Duration.ZERO);
    }

    /**
     * With a signed time.
     *
     * @param timestampHeader carries Unix seconds; null where no time is signed
     */
    public BareHexSha256(String header, String timestampHeader, Duration tolerance) {
        this.header = header;
        this.timestampHeader = timestampHeader;
        this.tolerance = tolerance;
    }

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        if (headers.all(header).isEmpty()) {
            return Verification.refused("unsigned");
        }
        Optional<byte[]> signature = headers.only(header).map(String::strip).flatMap(HexText::decoded);
        if (signature.isEmpty()) {
            return Verification.refused("malformed-signature");
        }
        if (timestampHeader == null) {
            return HmacSha256.match(List.of(signature.get()), secrets, body);
        }
        return headers.only(timestampHeader)
                .map(sent -> timed(sent.strip(), signature.get(), body, secrets, now))
                .orElseGet(() -> Verification.refused("no-timestamp"));
    }

    /** The same bytes at another signed time are said anew. */
    @Override
    public Optional<String> provenId(HookHeaders headers, byte[] body) {
        return Optional.of(
                timestampHeader == null
                        ? BodyHash.name(body)
                        : BodyHash.name(prefix(headers.only(timestampHeader).orElse("")), body));
    }

    private static byte[] prefix(String sent) {
        return (sent.strip() + ":").getBytes(StandardCharsets.UTF_8);
    }

    private Verification timed(String sent, byte[] signature, byte[] body, List<byte[]> secrets, Instant now) {
        Verification proof = HmacSha256.match(List.of(signature), secrets, prefix(sent), body);
        return SignedTime.isCurrent(sent, tolerance, now) ? proof : Verification.refused("stale-timestamp");
    }
}
