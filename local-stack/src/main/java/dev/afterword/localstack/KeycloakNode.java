package dev.afterword.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Keycloak on loopback with the realm of the suite and its demo people; sessions survive a restart. */
public final class KeycloakNode implements Node {

    /** Password of every demo person; exists in the local stack only. */
    public static final String DEMO_PASSWORD = "afterword-demo";

    /** Secret of the console's client; exists in the local stack only. */
    public static final String CONSOLE_SECRET = "afterword-console-local-secret-0123456789";

    private static final String NAME = "keycloak";
    private static final String MADE_FROM = "made-from";
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final StackHome home;
    private final int port;
    private final int managementPort;
    private final ChildProcess process;
    private final KeycloakInstallation installation;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private KeycloakNode(StackHome home, int port, int managementPort) {
        this.home = home;
        this.port = Ports.orFree(port);
        this.managementPort = Ports.orFree(managementPort);
        this.process = new ChildProcess(NAME, home);
        this.installation = new KeycloakInstallation(CacheFolder.ofUser());
    }

    /** A server whose data stays in the given home; port 0 takes a free one. */
    public static KeycloakNode in(StackHome home, int port, int managementPort) {
        return new KeycloakNode(home, port, managementPort);
    }

    @Override
    public String name() {
        return NAME;
    }

    public int port() {
        return port;
    }

    /** The issuer of the tokens of the realm. */
    public String issuer() {
        return "http://127.0.0.1:" + port + "/realms/afterword";
    }

    /** Whether the dear first steps (unpack, build, import) are done on this machine. */
    public boolean isPrepared() {
        return installation.isReady();
    }

    @Override
    public void start() {
        process.stop("TERM", Duration.ofSeconds(20));
        Ports.requireFree(NAME, port);
        Ports.requireFree("keycloak-management", managementPort);
        boolean kept = prepareData(false);
        launch();
        HealthWait.Outcome outcome = HealthWait.await(this::isHealthy, process::isRunning, PATIENCE);
        if (outcome == HealthWait.Outcome.PROCESS_ENDED && kept) {
            // A database that a crash has spoilt costs the demo people their sessions and nothing else.
            prepareData(true);
            launch();
            outcome = HealthWait.await(this::isHealthy, process::isRunning, PATIENCE);
        }
        if (outcome != HealthWait.Outcome.HEALTHY) {
            process.kill();
            throw StackException.withLog("Keycloak does not start", process.log());
        }
    }

    /** True when data of an earlier run is kept. */
    private boolean prepareData(boolean anew) {
        Path data = home.data(NAME);
        Path madeFrom = data.resolve(MADE_FROM);
        Path template = installation.realmDatabase();
        try {
            boolean current =
                    Files.exists(madeFrom) && Files.readString(madeFrom).strip().equals(installation.realmName());
            if (current && !anew) {
                return true;
            }
            CacheFolder.delete(data);
            Files.createDirectories(data.getParent());
            CacheFolder.copy(template, data);
            Files.writeString(madeFrom, installation.realmName());
            return false;
        } catch (IOException e) {
            throw new StackException("Cannot prepare the data of Keycloak: " + e.getMessage(), e);
        }
    }

    private void launch() {
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--log-level=info,io.smallrye.health:warn",
                "--db-url=" + KeycloakInstallation.databaseUrl(home.data(NAME)));
        process.launch(KeycloakInstallation.command(installation.home(), arguments), Map.of(), home.data(NAME));
    }

    /** An access token of a demo person. */
    public String token(String username) {
        String form = "grant_type=password&client_id=afterword-cli&username="
                + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&password=" + DEMO_PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new StackException("Keycloak gives no token for '" + username + "': "
                        + body.path("error_description").asText(answer.body()));
            }
            return body.get("access_token").asText();
        } catch (IOException e) {
            throw new StackException("Keycloak does not answer on port " + port + ": is the stack up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }

    @Override
    public void stop() {
        process.stop("TERM", Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }

    @Override
    public Duration cpuTime() {
        return process.cpuTime();
    }

    @Override
    public boolean isHealthy() {
        return HealthWait.answers(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"));
    }
}
