package dev.afterword.gateway.support;

import dev.afterword.testkit.token.IdentityResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** A second set-up of the gateway: bearer tokens are those of the tests, cookies are named as behind TLS. */
public class TrustTestTokens implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        var config = new HashMap<>(new IdentityResource().start());
        config.put("afterword.gateway.session.host-cookies", "true");
        return config;
    }
}
