package dev.afterword.gateway.live;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.TrustTestTokens;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(TrustTestTokens.class)
class StreamEndTest {

    @Test
    void aStreamEndsWithItsToken() {
        var brief = EventStream.withBearer(
                TestTokens.like("viewer").lifetime(Duration.ofSeconds(3)).sign());
        var lasting = EventStream.withBearer(TestTokens.of("viewer"));
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> brief.isOpen() && lasting.isOpen());
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> brief.lines()
                .contains("ended"));
        assertFalse(lasting.lines().contains("ended"));
        lasting.close();
    }
}
