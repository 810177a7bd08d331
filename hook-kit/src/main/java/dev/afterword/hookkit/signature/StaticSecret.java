package dev.afterword.hookkit.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * For senders that do not sign: the secret itself comes in a header. What is compared are hashes, so that the time it
 * takes does not even tell how long the secret is.
 */
public final class StaticSecret implements HookAuthenticator {

    private static final String AUTHORIZATION = "Authorization";

    /** No secret: it only makes values of one length out of values of any. */
    private static final byte[] LENGTHENING = {1};

    /** Header by which a resource hands on the secret that it found in a path; no such header comes from outside. */
    private static final String PATH = "Afterword-Path-Secret";

    private final String header;
    private final Function<String, Optional<String>> reading;

    private StaticSecret(String header, Function<String, Optional<String>> reading) {
        this.header = header;
        this.reading = reading;
    }

    /** The secret is the whole value of a header. */
    public static StaticSecret header(String header) {
        return new StaticSecret(header, Optional::of);
    }

    /** The secret is a bearer token. */
    public static StaticSecret bearer() {
        return new StaticSecret(AUTHORIZATION, value -> after("bearer ", value));
    }

    /** The secret is the password that belongs to a user name. */
    public static StaticSecret basic(String username) {
        return new StaticSecret(
                AUTHORIZATION, value -> after("basic ", value).flatMap(encoded -> password(encoded, username)));
    }

    /** The secret is the end of the path, for senders that can be given an address and nothing else. */
    public static StaticSecret inPath() {
        return header(PATH);
    }

    /** The headers of a delivery whose path ends with a secret, or, where that is null, with none. */
    public static HookHeaders withPathSecret(HookHeaders headers, String secret) {
        return headers.replacing(PATH, secret);
    }

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        if (headers.all(header).isEmpty()) {
            return Verification.refused("no-secret");
        }
        Optional<String> sent = headers.only(header).map(String::strip).flatMap(reading);
        if (sent.isEmpty()) {
            return Verification.refused("malformed-secret");
        }
        return matching(sent.get().getBytes(StandardCharsets.UTF_8), secrets);
    }

    /** The secret vouches for every header that comes with it. */
    @Override
    public Optional<String> provenId(HookHeaders headers, byte[] body) {
        return Optional.empty();
    }

    @Override
    public boolean needsNoBody() {
        return true;
    }

    private static Verification matching(byte[] sent, List<byte[]> secrets) {
        byte[] hash = HmacSha256.of(LENGTHENING, sent);
        int match = -1;
        for (int i = 0; i < secrets.size(); i++) {
            boolean usable = secrets.get(i).length > 0;
            if (MessageDigest.isEqual(HmacSha256.of(LENGTHENING, secrets.get(i)), hash) && usable && match < 0) {
                match = i;
            }
        }
        return match < 0 ? Verification.refused("wrong-secret") : Verification.by(match);
    }

    private static Optional<String> after(String scheme, String value) {
        return value.toLowerCase(Locale.ROOT).startsWith(scheme)
                ? Optional.of(value.substring(scheme.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String encoded, String username) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return both.startsWith(username + ":")
                    ? Optional.of(both.substring(username.length() + 1))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
