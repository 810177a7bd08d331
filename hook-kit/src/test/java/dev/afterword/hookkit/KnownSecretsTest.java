package dev.afterword.hookkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.afterword.hookkit.delivery.DeliveryHealth.Refusal;
import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secrets are looked up once for many deliveries, and what has changed counts all the same. */
@QuarkusTest
@WithInfrastructure(database = "hooks")
class KnownSecretsTest {

    private static final byte[] BODY = "{\"thing\":\"t\",\"said\":\"nothing\"}".getBytes(StandardCharsets.UTF_8);

    @Inject
    ParrotSource source;

    @Inject
    HookDeliveries deliveries;

    private final String old = "old " + UUID.randomUUID();

    @BeforeEach
    void aSecret() {
        changeTo(old);
        assertThat(deliver(old)).isEqualTo(202);
    }

    @Test
    void manyDeliveriesMakeOneLookUp() {
        int before = source.lookUps();
        for (int i = 0; i < 20; i++) {
            assertThat(deliver(old)).isEqualTo(202);
        }
        assertThat(source.lookUps() - before).isLessThan(20 / 2);
    }

    @Test
    void whatThisProcessRetiresIsRefusedAtOnce() {
        var fresh = "new " + UUID.randomUUID();
        changeTo(fresh);
        assertThat(deliver(old)).isEqualTo(401);
        assertThat(deliver(fresh)).isEqualTo(202);
    }

    @Test
    void whatAnotherProcessHasMadeIsTakenWhenItIsFirstUsed() {
        var fresh = "new " + UUID.randomUUID();
        source.renew(fresh);
        await().atMost(Duration.ofSeconds(3)).until(() -> deliver(fresh) == 202);
        assertThat(deliver(old)).isEqualTo(401);
    }

    @Test
    void forgeriesDoNotMakeALookUpEach() {
        int before = source.lookUps();
        for (int i = 0; i < 20; i++) {
            assertThat(deliver("wrong")).isEqualTo(401);
        }
        assertThat(source.lookUps() - before).isLessThan(20 / 2);
    }

    @Test
    void whatIsTooLargeIsCountedWhereTheConnectionIsThere() {
        var large = new byte[1_048_577];
        Arrays.fill(large, (byte) ' ');
        long before = tooLarge();
        assertThat(deliver(ParrotSource.RENEWED, old, large)).isEqualTo(413);
        assertThat(withheld(ParrotSource.RENEWED)).isEqualTo(413);
        assertThat(withheld(UUID.randomUUID())).isEqualTo(413);
        await().until(() -> tooLarge() == before + 2);
    }

    /** As the gateway says of what it has not passed on. */
    private static int withheld(UUID connection) {
        return given().contentType("application/json")
                .header("X-Withheld-Body-Bytes", "99999999")
                .post("/hooks/" + connection)
                .statusCode();
    }

    private long tooLarge() {
        return deliveries.health(ParrotSource.RENEWED).await().atMost(Duration.ofSeconds(5)).refusals().stream()
                .filter(refusal -> refusal.reason().equals("too-large"))
                .mapToLong(Refusal::count)
                .sum();
    }

    private void changeTo(String secret) {
        source.renew(secret);
        deliveries.credentialsChanged(ParrotSource.RENEWED);
    }

    private static int deliver(String secret) {
        return deliver(ParrotSource.RENEWED, secret, BODY);
    }

    private static int deliver(UUID connection, String secret, byte[] body) {
        return given().contentType("application/json")
                .header("X-Hub-Signature", sign(secret, body))
                .body(body)
                .post("/hooks/" + connection)
                .statusCode();
    }

    private static String sign(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
