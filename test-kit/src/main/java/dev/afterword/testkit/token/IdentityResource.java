package dev.afterword.testkit.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Makes the application under test trust {@link TestTokens}, so that no identity provider has to run. */
public class IdentityResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                TestKeys.publicKey(),
                "quarkus.oidc.token.issuer",
                TestTokens.ISSUER,
                "quarkus.oidc.token.audience",
                TestTokens.AUDIENCE);
    }

    @Override
    public void stop() {}
}
