package dev.afterword.localstack.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JiraWebhooksTest {
    private static final String SECRET = "a secret for the test";
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    private JiraStandIn jira;
    private HttpServer receiver;

    private record Received(String identifier, String retry, String signature, byte[] body) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(body);
        }
    }

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("X-Atlassian-Webhook-Identifier"),
                    exchange.getRequestHeaders().getFirst("X-Atlassian-Webhook-Retry"),
                    exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                    exchange.getRequestBody().readAllBytes()));
            Integer answer = answers.poll();
            exchange.sendResponseHeaders(answer == null ? 202 : answer, -1);
            exchange.close();
        });
        receiver.start();
        jira = JiraStandIn.start(JiraStandInSettings.forTests());
        jira.registerWebhook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook", SECRET);
    }

    @AfterEach
    void stop() {
        jira.close();
        receiver.stop(0);
    }

    @Test
    void theSignatureIsJirasOwn() {
        assertThat(WebhookDelivery.sign("It's a Secret to Everybody", "Hello World!".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9");
    }

    @Test
    void doneIsOneChangelogWithResolutionAndStatusInTheShapeOfVersionTwo() throws Exception {
        String key = create();
        assertThat(next().json().path("webhookEvent").asText()).isEqualTo("jira:issue_created");
        jira.transition(key, JiraStatus.DONE, null);

        Received done = next();
        assertThat(done.signature()).isEqualTo(WebhookDelivery.sign(SECRET, done.body()));
        JsonNode body = done.json();
        assertThat(body.path("timestamp").isNumber()).isTrue();
        assertThat(body.path("user").path("accountId").asText()).isEqualTo(JiraAccount.PERSON.accountId());
        JsonNode items = body.path("changelog").path("items");
        assertThat(items.get(0).path("fieldId").asText()).isEqualTo("resolution");
        assertThat(items.get(1).path("fieldId").asText()).isEqualTo("status");
        assertThat(items.get(1).path("toString").asText()).isEqualTo("Done");
        JsonNode fields = body.path("issue").path("fields");
        assertThat(fields.path("description").isTextual()).isTrue();
        assertThat(fields.path("status").path("statusCategory").path("key").asText())
                .isEqualTo("done");
        assertThat(fields.path("updated").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}-0[78]00");
    }

    @Test
    void serverErrorsAreRetriedUnderTheSameIdentifierAndRefusalsAreNot() throws Exception {
        answers.add(503);
        answers.add(500);
        String key = create();
        Received first = next();
        Received second = next();
        Received third = next();
        assertThat(second.identifier()).isEqualTo(first.identifier());
        assertThat(third.identifier()).isEqualTo(first.identifier());
        assertThat(third.retry()).isEqualTo("2");

        answers.add(401);
        jira.transition(key, JiraStatus.IN_PROGRESS, null);
        next();
        assertThat(received.poll(600, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void deliveriesCanBeRepeatedAndReordered() throws Exception {
        String key = create();
        Received created = next();
        jira.redeliver(jira.deliveries().get(0), true);
        assertThat(next().identifier()).isEqualTo(created.identifier());
        jira.redeliver(jira.deliveries().get(0), false);
        assertThat(next().identifier()).isNotEqualTo(created.identifier());

        jira.holdDeliveries();
        jira.transition(key, JiraStatus.IN_PROGRESS, null);
        jira.transition(key, JiraStatus.DONE, null);
        assertThat(received.poll(200, TimeUnit.MILLISECONDS)).isNull();
        jira.releaseDeliveries(true);
        assertThat(next()).isNotNull();
        assertThat(next()).isNotNull();
    }

    @Test
    void issuesAndWebhooksSurviveARestartWhereAFileIsNamed(@TempDir Path folder) throws Exception {
        JiraStandInSettings kept = JiraStandInSettings.forTests().withFile(folder.resolve("jira.json"));
        String key;
        try (JiraStandIn first = JiraStandIn.start(kept)) {
            key = new JiraCaller(first, JiraAccount.SERVICE)
                    .post("/rest/api/3/issue", JiraCaller.issue("Kept", JiraCaller.document("d"), "kept"))
                    .path("key")
                    .asText();
        }
        try (JiraStandIn second = JiraStandIn.start(kept)) {
            assertThat(second.issuesLabelled("kept")).containsExactly(key);
            second.transition(key, JiraStatus.DONE, JiraResolution.WONT_DO);
            assertThat(second.issue(key)).get().asString().contains("Won't Do");
        }
    }

    private String create() throws IOException, InterruptedException {
        return new JiraCaller(jira, JiraAccount.SERVICE)
                .post("/rest/api/3/issue", JiraCaller.issue("Add an alert", JiraCaller.document("Why"), "x"))
                .path("key")
                .asText();
    }

    private Received next() throws InterruptedException {
        Received next = received.poll(5, TimeUnit.SECONDS);
        assertThat(next).as("a webhook").isNotNull();
        return next;
    }
}
