package dev.afterword.hookkit.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubSha256Test {

    /** A published vector. */
    private static final String SECRET = "It's a Secret to Everybody";

    private static final String BODY = "Hello World!";
    private static final String HEX = "a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9";

    private final HubSha256 authenticator = new HubSha256("X-Hub-Signature");

    @Test
    void thePublishedVectorIsGenuine() {
        assertThat(verify(BODY, List.of(SECRET), "sha256=" + HEX).genuine()).isTrue();
    }

    @Test
    void hexMayBeInCapitalsAndTheHeadersNameInAnyCase() {
        HookHeaders headers =
                HookHeaders.of(Map.of("x-hub-SIGNATURE", List.of("sha256=" + HEX.toUpperCase(Locale.ROOT))));
        assertThat(authenticator.verify(headers, bytes(BODY), List.of(bytes(SECRET)), Instant.EPOCH))
                .isEqualTo(Verification.by(0));
    }

    @Test
    void eachOfTwoSecretsIsGood() {
        assertThat(verify(BODY, List.of("new", SECRET), "sha256=" + HEX).secretIndex())
                .isEqualTo(1);
    }

    @Test
    void oneChangedByteIsAForgery() {
        assertThat(verify(BODY + " ", List.of(SECRET), "sha256=" + HEX).refusal())
                .isEqualTo("wrong-signature");
    }

    @Test
    void withoutASecretNothingIsGenuine() {
        assertThat(verify(BODY, List.of(), "sha256=" + HEX).genuine()).isFalse();
        // HMAC with an empty key, which anybody can compute.
        assertThat(verify("", List.of(""), "sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
                        .genuine())
                .isFalse();
    }

    @Test
    void aHeaderThatIsMissingOrSentTwiceIsRefused() {
        assertThat(verify(BODY, List.of(SECRET)).refusal()).isEqualTo("unsigned");
        assertThat(verify(BODY, List.of(SECRET), "sha256=" + HEX, "sha256=" + HEX)
                        .genuine())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEX, "sha1=" + HEX, "sha256=", "sha256=zz", "sha256=" + HEX + "00", "md5=" + HEX, "="})
    void whatIsNotOneSha256IsRefused(String header) {
        assertThat(verify(BODY, List.of(SECRET), header).refusal()).isEqualTo("malformed-signature");
    }

    private Verification verify(String body, List<String> secrets, String... signatures) {
        HookHeaders headers = signatures.length == 0
                ? HookHeaders.of(Map.of())
                : HookHeaders.of(Map.of("X-Hub-Signature", Arrays.asList(signatures)));
        return authenticator.verify(
                headers, bytes(body), secrets.stream().map(HubSha256Test::bytes).toList(), Instant.EPOCH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
