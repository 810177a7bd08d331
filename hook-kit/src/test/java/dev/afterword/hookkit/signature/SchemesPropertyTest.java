package dev.afterword.hookkit.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever headers come: no scheme breaks, and none takes for genuine what was not made with its secret. */
class SchemesPropertyTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
    private static final String TIME = String.valueOf(NOW.getEpochSecond());
    private static final byte[] BODY = bytes("{\"test\": 2432232314}");
    private static final byte[] SECRET = bytes("0123456789abcdef0123456789abcdef");
    private static final List<byte[]> SECRETS = List.of(bytes("before"), SECRET);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final List<String> PIECES = List.of(
            "",
            " ",
            ",",
            "v1,",
            "v1=",
            "v0=",
            "sha256=",
            "HMAC ",
            "Basic ",
            "Bearer ",
            "pager:",
            "whsec_",
            "%",
            "===",
            "\u0000",
            "\ud800",
            "\u0130",
            "-1",
            "999999999999",
            "9999999999999999999999",
            "+1614265330",
            "\u0661\u0662",
            TIME,
            "0".repeat(64),
            "A".repeat(43) + "=",
            "x".repeat(9_000));

    /** A scheme, and headers that it takes for genuine. */
    private enum Scheme {
        HUB(new HubSha256("Signature"), Map.of("signature", "sha256=" + hex(""))),
        BARE(new BareHexSha256("Signature"), Map.of("signature", hex(""))),
        TIMED(new BareHexSha256("Signature", "Time", TOLERANCE), Map.of("signature", hex(TIME + ":"), "time", TIME)),
        VERSIONED(new VersionedHexSha256("Signature", "v1="), Map.of("signature", "v1=" + hex(""))),
        SLACK(
                new TimedVersionedHexSha256("Signature", "Time", "v0", TOLERANCE),
                Map.of("signature", "v0=" + hex("v0:" + TIME + ":"), "time", TIME)),
        STANDARD(
                new StandardWebhooks(TOLERANCE),
                Map.of(
                        "webhook-id",
                        "msg_1",
                        "webhook-timestamp",
                        TIME,
                        "webhook-signature",
                        "v1," + base64(mac(decoded(SECRET), "msg_1." + TIME + ".")))),
        HMAC(new AuthorizationHmacSha256(), Map.of("authorization", "HMAC " + base64(mac(decoded(SECRET), "")))),
        BEARER(StaticSecret.bearer(), Map.of("authorization", "Bearer " + text(SECRET))),
        BASIC(StaticSecret.basic("pager"), Map.of("authorization", "Basic " + base64(bytes("pager:" + text(SECRET))))),
        HEADER(StaticSecret.header("Signature"), Map.of("signature", text(SECRET)));

        private final HookAuthenticator authenticator;
        private final Map<String, String> genuine;

        Scheme(HookAuthenticator authenticator, Map<String, String> genuine) {
            this.authenticator = authenticator;
            this.genuine = genuine;
        }

        Verification verify(Map<String, List<String>> headers) {
            var sent = HookHeaders.of(headers);
            assertThat(authenticator.provenId(sent, BODY)).isNotNull();
            return authenticator.verify(sent, BODY, SECRETS, NOW);
        }

        Map<String, List<String>> headers() {
            var headers = new HashMap<String, List<String>>();
            genuine.forEach((name, value) -> headers.put(name, List.of(value)));
            return headers;
        }
    }

    @Property(tries = 2000)
    void headersOfAnyPiecesProveNothing(@ForAll Scheme scheme, @ForAll long seed) {
        assertThat(scheme.verify(scheme.headers())).as("the example").isEqualTo(Verification.by(1));
        var random = new Random(seed);
        var headers = new HashMap<String, List<String>>();
        for (var name : scheme.genuine.keySet()) {
            var values = new ArrayList<String>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(pieces(random));
            }
            headers.put(name, values);
        }
        refused(scheme, headers);
    }

    @Property(tries = 2000)
    void anyTextsProveNothing(@ForAll Scheme scheme, @ForAll String one, @ForAll String other) {
        var headers = new HashMap<String, List<String>>();
        scheme.genuine.keySet().forEach(name -> headers.put(name, List.of(headers.isEmpty() ? one : other)));
        refused(scheme, headers);
        scheme.genuine.keySet().forEach(name -> headers.put(name, List.of(one, other)));
        refused(scheme, headers);
    }

    /** A digit of the signature, the time, the id, the user or the secret is another one. */
    @Property(tries = 3000)
    void aHeaderInWhichOneCharacterIsAnotherProvesNothing(@ForAll Scheme scheme, @ForAll long seed) {
        var random = new Random(seed);
        var headers = scheme.headers();
        var names = List.copyOf(new TreeSet<>(headers.keySet()));
        var name = names.get(random.nextInt(names.size()));
        var value = headers.get(name).get(0);
        // The last digit of base64 before its padding has bits that say nothing.
        int at = random.nextInt(value.endsWith("=") ? value.length() - 2 : value.length());
        headers.put(name, List.of(value.substring(0, at) + other(value.charAt(at), random) + value.substring(at + 1)));
        refused(scheme, headers);

        headers = scheme.headers();
        headers.put(name, List.of(value.substring(0, at)));
        refused(scheme, headers);
        headers.put(name, List.of(value, value));
        refused(scheme, headers);
        headers.remove(name);
        refused(scheme, headers);
    }

    private static char other(char present, Random random) {
        var other = "x0".charAt(random.nextInt(2));
        return other == present ? '1' : other;
    }

    private static void refused(Scheme scheme, Map<String, List<String>> headers) {
        var verification = scheme.verify(headers);
        assertThat(verification.genuine()).as("%s %s", scheme, headers).isFalse();
        assertThat(verification.refusal()).isNotBlank();
        assertThat(verification.secretIndex()).isNegative();
    }

    private static String pieces(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String hex(String prefix) {
        return HexFormat.of().formatHex(mac(SECRET, prefix));
    }

    private static byte[] mac(byte[] key, String prefix) {
        return HmacSha256.of(key, bytes(prefix), BODY);
    }

    private static byte[] decoded(byte[] secret) {
        return Base64.getDecoder().decode(secret);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
