package dev.afterword.gateway.support;

import dev.afterword.localstack.KafkaNode;
import dev.afterword.localstack.KeycloakNode;
import dev.afterword.localstack.Ports;
import dev.afterword.localstack.StackHome;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts what the gateway talks to, once for all tests of this JVM, and points the gateway at it. */
public class GatewayStack implements QuarkusTestResourceLifecycleManager {

    private static final String PREFIX = "afterword.test.gateway.";

    @Override
    public Map<String, String> start() {
        // System properties, because each application under test loads this class anew.
        if (System.getProperty(PREFIX + "issuer") == null) {
            startAll();
        }
        var config = new HashMap<String, String>();
        var services = "http://127.0.0.1:" + System.getProperty(PREFIX + "services");
        config.put("quarkus.http.test-port", System.getProperty(PREFIX + "port"));
        config.put("AFTERWORD_ISSUER", issuer());
        config.put("kafka.bootstrap.servers", kafka());
        config.put("afterword.gateway.routing.upstreams.incidents.url", services);
        config.put("afterword.gateway.routing.upstreams.retros.url", services);
        config.put("afterword.gateway.routing.upstreams.actions.url", services);
        config.put("afterword.gateway.routing.upstreams.away.url", "http://127.0.0.1:" + Ports.free());
        config.put("afterword.gateway.routing.upstreams.away.prefixes", "/api/v1/away");
        config.put("afterword.gateway.routing.answer-timeout", "PT1S");
        config.put("afterword.gateway.live.heartbeat", "PT0.5S");
        // Tokens live for 15 minutes; renewing them that early makes it happen within a test.
        config.put("quarkus.oidc.console.token.refresh-token-time-skew", "896S");
        return config;
    }

    @Override
    public void stop() {}

    public static String issuer() {
        return System.getProperty(PREFIX + "issuer");
    }

    public static String kafka() {
        return System.getProperty(PREFIX + "kafka");
    }

    public static int port() {
        return Integer.getInteger(PREFIX + "port");
    }

    public static String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    private static void startAll() {
        var kafka = CompletableFuture.supplyAsync(KafkaNode::temporary);
        var keycloak = startKeycloak();
        System.setProperty(PREFIX + "port", String.valueOf(Ports.free()));
        System.setProperty(PREFIX + "services", String.valueOf(EchoServices.start()));
        System.setProperty(PREFIX + "kafka", kafka.join().bootstrapServers());
        System.setProperty(PREFIX + "issuer", keycloak.issuer());
    }

    private static KeycloakNode startKeycloak() {
        try {
            var home = new StackHome(Files.createTempDirectory("afterword-gateway-test-"));
            var keycloak = KeycloakNode.in(home, 0, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::kill, "stop-keycloak"));
            keycloak.start();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
