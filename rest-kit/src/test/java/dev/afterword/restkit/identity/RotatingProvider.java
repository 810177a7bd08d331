package dev.afterword.restkit.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An identity provider of the smallest kind, whose only key can be replaced and whose key set can be out of order. */
public class RotatingProvider implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private KeyPair key = newKey();
    private int generation = 1;
    private boolean broken;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer("/.well-known/openid-configuration", this::discovery);
        answer("/jwks", this::keySet);
        answer("/token", this::token);
        answer("/rotate", this::rotate);
        answer("/break", () -> String.valueOf(broken = true));
        answer("/repair", () -> String.valueOf(broken = false));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", url());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String discovery() {
        return "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\",\"token_endpoint\":\"%1$s/token\"}".formatted(url());
    }

    private String keySet() {
        if (broken) {
            throw new IllegalStateException("broken on purpose");
        }
        RSAPublicKey publicKey = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"key-%d\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(generation, base64(publicKey.getModulus()), base64(publicKey.getPublicExponent()));
    }

    private String token() {
        return Jwt.issuer(url())
                .subject("somebody")
                .audience("afterword")
                .claim("roles", List.of("viewer"))
                .expiresIn(Duration.ofMinutes(10))
                .jws()
                .keyId("key-" + generation)
                .sign(key.getPrivate());
    }

    private String rotate() {
        key = newKey();
        generation++;
        return "ok";
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(path, exchange -> {
            try {
                send(exchange, 200, body.get());
            } catch (IllegalStateException e) {
                send(exchange, 500, e.getMessage());
            }
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
