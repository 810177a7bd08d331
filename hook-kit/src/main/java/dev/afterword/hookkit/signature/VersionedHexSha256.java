package dev.afterword.hookkit.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of signatures such as {@code v1=<hex>,v1=<hex>} over the raw body: the sender signs with two secrets while one
 * is being replaced. Entries of other versions are passed over, and no more than eight entries are read.
 */
public final class VersionedHexSha256 implements HookAuthenticator {

    private static final int MOST = 8;

    private final String header;
    private final String version;

    /**
     * Of one version.
     *
     * @param version what stands before a signature, for example {@code v1=}
     */
    public VersionedHexSha256(String header, String version) {
        this.header = header;
        this.version = version;
    }

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        if (headers.all(header).isEmpty()) {
            return Verification.refused("unsigned");
        }
        List<byte[]> signatures = headers.only(header).map(this::decoded).orElse(List.of());
        return signatures.isEmpty()
                ? Verification.refused("malformed-signature")
                : HmacSha256.match(signatures, secrets, body);
    }

    private List<byte[]> decoded(String value) {
        List<byte[]> signatures = new ArrayList<>();
        String[] entries = value.split(",", MOST + 1);
        for (int i = 0; i < Math.min(entries.length, MOST); i++) {
            String entry = entries[i].strip();
            if (entry.startsWith(version)) {
                HexText.decoded(entry.substring(version.length())).ifPresent(signatures::add);
            }
        }
        return signatures;
    }
}
