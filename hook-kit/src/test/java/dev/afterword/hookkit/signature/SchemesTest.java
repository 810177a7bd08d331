package dev.afterword.hookkit.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scheme beside the WebSub form: what is genuine, what is forged, what is stale. */
class SchemesTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] BODY = bytes("{\"test\": 2432232314}");
    private static final byte[] SECRET = bytes("s3cret");
    private static final String HEX = HexFormat.of().formatHex(HmacSha256.of(SECRET, BODY));
    private static final String WHSEC = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final HookAuthenticator bare = new BareHexSha256("Signature");
    private final HookAuthenticator timed = new BareHexSha256("Signature", "Time", Duration.ofMinutes(5));
    private final HookAuthenticator versioned = new VersionedHexSha256("Signature", "v1=");
    private final HookAuthenticator standard = new StandardWebhooks(Duration.ofMinutes(5));

    @Test
    void anHmacIsWhatRfc4231SaysItIs() {
        assertThat(HexFormat.of()
                        .formatHex(HmacSha256.of(bytes("Jefe"), bytes("what do ya "), bytes("want for nothing?"))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void theVectorOfTheSpecificationIsGenuineForFiveMinutesInEitherDirection() {
        var sent = standardHeaders("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        var secrets = List.of(bytes("whsec_b3RoZXI="), bytes(WHSEC));
        assertThat(standard.verify(sent, BODY, secrets, NOW)).isEqualTo(Verification.by(1));
        assertThat(standard.verify(sent, BODY, secrets, NOW.plusSeconds(300)).genuine())
                .isTrue();
        assertThat(standard.verify(sent, BODY, secrets, NOW.plusSeconds(301)).refusal())
                .isEqualTo("stale-timestamp");
        assertThat(standard.verify(sent, BODY, secrets, NOW.minusSeconds(301)).refusal())
                .isEqualTo("stale-timestamp");
        assertThat(standard.verify(sent, bytes("{}"), secrets, NOW).refusal()).isEqualTo("wrong-signature");
    }

    @Test
    void oneGoodSignatureAmongSeveralOfStandardWebhooksIsEnough() {
        var sent = standardHeaders("v1a,AAAA v1,AAAA v1,!! v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(standard.verify(sent, BODY, List.of(bytes(WHSEC)), NOW).genuine())
                .isTrue();
    }

    @Test
    void aSignedTimeBeforeTheBodyIsGenuineForFiveMinutesInEitherDirection() {
        var scheme = new TimedVersionedHexSha256("Signature", "Time", "v0", Duration.ofMinutes(5));
        var body = bytes("command=%2Fincident&text=declare+Checkout+fails");
        var hex = HexFormat.of().formatHex(HmacSha256.of(SECRET, bytes("v0:1614265330:"), body));
        var sent = HookHeaders.of(Map.of("Signature", List.of("v0=" + hex), "Time", List.of("1614265330")));
        var secrets = List.of(bytes("other"), SECRET);
        assertThat(scheme.verify(sent, body, secrets, NOW)).isEqualTo(Verification.by(1));
        assertThat(scheme.verify(sent, body, secrets, NOW.plusSeconds(300)).genuine())
                .isTrue();
        assertThat(scheme.verify(sent, body, secrets, NOW.plusSeconds(301)).refusal())
                .isEqualTo("stale-timestamp");
        assertThat(scheme.verify(sent, body, secrets, NOW.minusSeconds(301)).refusal())
                .isEqualTo("stale-timestamp");
        assertThat(scheme.verify(sent, bytes("command=x"), secrets, NOW).refusal())
                .isEqualTo("wrong-signature");
        assertThat(scheme.verify(sent, body, List.of(), NOW).genuine()).isFalse();
        var later = HookHeaders.of(Map.of("Signature", List.of("v0=" + hex), "Time", List.of("1614265331")));
        assertThat(scheme.verify(later, body, secrets, NOW).refusal()).isEqualTo("wrong-signature");
        var timeless = HookHeaders.of(Map.of("Signature", List.of("v0=" + hex)));
        assertThat(scheme.verify(timeless, body, secrets, NOW).refusal()).isEqualTo("no-timestamp");
        var otherVersion = HookHeaders.of(Map.of("Signature", List.of("v1=" + hex), "Time", List.of("1614265330")));
        assertThat(scheme.verify(otherVersion, body, secrets, NOW).refusal()).isEqualTo("malformed-signature");
        var twice =
                HookHeaders.of(Map.of("Signature", List.of("v0=" + hex, "v0=" + hex), "Time", List.of("1614265330")));
        assertThat(scheme.verify(twice, body, secrets, NOW).refusal()).isEqualTo("malformed-signature");
    }

    @Test
    void anHmacInTheAuthorizationHeaderIsMadeWithTheDecodedSecret() {
        var scheme = new AuthorizationHmacSha256();
        var shown = Base64.getEncoder().encodeToString(bytes("0123456789abcdef0123456789abcdef"));
        var mac = HmacSha256.of(bytes("0123456789abcdef0123456789abcdef"), BODY);
        var sent = HookHeaders.of(
                Map.of("authorization", List.of("HMAC " + Base64.getEncoder().encodeToString(mac))));
        assertThat(scheme.verify(sent, BODY, List.of(bytes(shown)), NOW)).isEqualTo(Verification.by(0));
        assertThat(scheme.verify(sent, bytes("{}"), List.of(bytes(shown)), NOW).refusal())
                .isEqualTo("wrong-signature");
        assertThat(scheme.verify(sent, BODY, List.of(bytes("no base64!")), NOW).genuine())
                .isFalse();
        assertThat(scheme.verify(sent, BODY, List.of(), NOW).genuine()).isFalse();
        assertThat(scheme.verify(HookHeaders.of(Map.of()), BODY, List.of(bytes(shown)), NOW)
                        .refusal())
                .isEqualTo("unsigned");
        for (var forged : List.of("Bearer abc", "HMAC", "HMAC !!!", "HMAC ")) {
            var headers = HookHeaders.of(Map.of("Authorization", List.of(forged)));
            assertThat(scheme.verify(headers, BODY, List.of(bytes(shown)), NOW).genuine())
                    .as(forged)
                    .isFalse();
        }
        assertThat(AuthorizationHmacSha256.isSecret(shown)).isTrue();
        assertThat(AuthorizationHmacSha256.isSecret("short")).isFalse();
    }

    /** Whoever has seen a genuine delivery can send its bytes under any header that is not signed. */
    @Test
    void aDeliveryIsKnownByWhatIsSignedAndByNoOtherHeader() {
        var some = HookHeaders.of(Map.of("Time", List.of("1"), "webhook-id", List.of("a"), "Request-ID", List.of("x")));
        var others =
                HookHeaders.of(Map.of("Time", List.of("2"), "webhook-id", List.of("b"), "Request-ID", List.of("y")));
        var slack = new TimedVersionedHexSha256("Signature", "Time", "v0", Duration.ofMinutes(5));
        for (var scheme : List.of(bare, versioned, slack, new HubSha256("Signature"), new AuthorizationHmacSha256())) {
            assertThat(scheme.provenId(some, BODY))
                    .contains(BodyHash.name(BODY))
                    .isEqualTo(scheme.provenId(others, BODY));
        }
        assertThat(timed.provenId(some, BODY))
                .contains(BodyHash.name(bytes("1:"), BODY))
                .isNotEqualTo(timed.provenId(others, BODY));
        assertThat(standard.provenId(some, BODY)).contains("a");
        assertThat(StaticSecret.bearer().provenId(some, BODY)).isEmpty();
    }

    @Test
    void theNinthSignatureIsNotRead() {
        var many = "v1,AAAA ".repeat(8) + "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assertThat(standard.verify(standardHeaders(many), BODY, List.of(bytes(WHSEC)), NOW)
                        .refusal())
                .isEqualTo("wrong-signature");
        var versions = ("v1=" + "0".repeat(64) + ",").repeat(8) + "v1=" + HEX;
        assertThat(verify(versioned, versions).refusal()).isEqualTo("wrong-signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1,", "v1", "v2,AAAA", "v1a,AAAA", "AAAA", ",", "v1,%%%"})
    void whatHasNoReadableSignatureIsNoStandardWebhook(String signature) {
        assertThat(standard.verify(standardHeaders(signature), BODY, List.of(bytes(WHSEC)), NOW)
                        .genuine())
                .isFalse();
    }

    @Test
    void bareHexIsGenuineWithEitherSecretAndNotWithAnyOther() {
        assertThat(bare.verify(header(HEX), BODY, List.of(bytes("old"), SECRET), NOW))
                .isEqualTo(Verification.by(1));
        assertThat(verify(bare, HEX.toUpperCase(Locale.ROOT)).genuine()).isTrue();
        assertThat(verify(bare, "0".repeat(64)).refusal()).isEqualTo("wrong-signature");
        assertThat(verify(bare, "sha256=" + HEX).refusal()).isEqualTo("malformed-signature");
        assertThat(verify(bare).refusal()).isEqualTo("unsigned");
        assertThat(verify(bare, HEX, HEX).refusal()).isEqualTo("malformed-signature");
    }

    @Test
    void aSignedTimeIsPartOfWhatIsSignedAndGrowsOld() {
        String time = String.valueOf(NOW.getEpochSecond());
        String signature = HexFormat.of().formatHex(HmacSha256.of(SECRET, bytes(time + ":"), BODY));
        var sent = HookHeaders.of(Map.of("Signature", List.of(signature), "Time", List.of(time)));
        assertThat(timed.verify(sent, BODY, List.of(SECRET), NOW).genuine()).isTrue();
        assertThat(timed.verify(sent, BODY, List.of(SECRET), NOW.plusSeconds(301))
                        .refusal())
                .isEqualTo("stale-timestamp");
        var later = HookHeaders.of(
                Map.of("Signature", List.of(signature), "Time", List.of(String.valueOf(NOW.getEpochSecond() + 1))));
        assertThat(timed.verify(later, BODY, List.of(SECRET), NOW).refusal()).isEqualTo("wrong-signature");
        assertThat(timed.verify(header(signature), BODY, List.of(SECRET), NOW).refusal())
                .isEqualTo("no-timestamp");
        var nonsense = HookHeaders.of(Map.of("Signature", List.of(signature), "Time", List.of("yesterday")));
        assertThat(timed.verify(nonsense, BODY, List.of(SECRET), NOW).genuine()).isFalse();
    }

    @Test
    void aVersionedListIsGenuineIfOneOfItsSignaturesIs() {
        assertThat(verify(versioned, "v1=" + HEX).genuine()).isTrue();
        assertThat(verify(versioned, "v1=" + "0".repeat(64) + ", v1=" + HEX).genuine())
                .isTrue();
        assertThat(verify(versioned, "v2=" + HEX).refusal()).isEqualTo("malformed-signature");
        assertThat(verify(versioned, "v1=" + HEX.substring(1)).refusal()).isEqualTo("malformed-signature");
        assertThat(verify(versioned, "v1=" + "0".repeat(64)).refusal()).isEqualTo("wrong-signature");
        assertThat(verify(versioned).refusal()).isEqualTo("unsigned");
    }

    @Test
    void aStaticSecretIsComparedAsAHeaderATokenOrAPassword() {
        assertThat(verify(StaticSecret.header("Signature"), "s3cret").genuine()).isTrue();
        assertThat(verify(StaticSecret.header("Signature"), "s3cre").refusal()).isEqualTo("wrong-secret");
        assertThat(verify(StaticSecret.header("Signature"), "s3cret", "s3cret").refusal())
                .isEqualTo("malformed-secret");
        assertThat(authorization(StaticSecret.bearer(), "bearer s3cret").genuine())
                .isTrue();
        assertThat(authorization(StaticSecret.bearer(), "Bearer s3cret2").genuine())
                .isFalse();
        assertThat(authorization(StaticSecret.bearer(), "s3cret").refusal()).isEqualTo("malformed-secret");
        assertThat(authorization(StaticSecret.basic("pager"), "Basic " + base64("pager:s3cret"))
                        .genuine())
                .isTrue();
        assertThat(authorization(StaticSecret.basic("pager"), "Basic " + base64("root:s3cret"))
                        .genuine())
                .isFalse();
        assertThat(authorization(StaticSecret.basic("pager"), "Basic ???").refusal())
                .isEqualTo("malformed-secret");
    }

    @Test
    void withoutASecretNothingIsGenuineWhateverTheScheme() {
        var empty = HexFormat.of().formatHex(hmacWithNoKey());
        for (var secrets : List.<List<byte[]>>of(List.of(), List.of(new byte[0]))) {
            assertThat(bare.verify(header(empty), BODY, secrets, NOW).genuine()).isFalse();
            assertThat(versioned
                            .verify(header("v1=" + empty), BODY, secrets, NOW)
                            .genuine())
                    .isFalse();
            assertThat(StaticSecret.header("Signature")
                            .verify(header(""), BODY, secrets, NOW)
                            .genuine())
                    .isFalse();
            assertThat(standard.verify(standardHeaders("v1," + base64("x")), BODY, secrets, NOW)
                            .genuine())
                    .isFalse();
        }
    }

    /** An HMAC pads its key with zeros: one zero byte is as good as none. */
    private static byte[] hmacWithNoKey() {
        return HmacSha256.of(new byte[] {0}, BODY);
    }

    private static Verification verify(HookAuthenticator authenticator, String... values) {
        return authenticator.verify(header(values), BODY, List.of(SECRET), NOW);
    }

    private static Verification authorization(HookAuthenticator authenticator, String value) {
        return authenticator.verify(
                HookHeaders.of(Map.of("Authorization", List.of(value))), BODY, List.of(SECRET), NOW);
    }

    private static HookHeaders header(String... values) {
        return values.length == 0 ? HookHeaders.of(Map.of()) : HookHeaders.of(Map.of("signature", List.of(values)));
    }

    private static HookHeaders standardHeaders(String signature) {
        var headers = new LinkedHashMap<String, List<String>>();
        Stream.of(
                        Map.entry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
                        Map.entry("webhook-timestamp", String.valueOf(NOW.getEpochSecond())),
                        Map.entry("webhook-signature", signature))
                .forEach(entry -> headers.put(entry.getKey(), List.of(entry.getValue())));
        return HookHeaders.of(headers);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
