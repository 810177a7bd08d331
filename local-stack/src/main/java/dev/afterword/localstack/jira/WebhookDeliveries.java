package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends webhooks as Jira Cloud does: signed, at least once, again on 5xx and lost connections, never on other 4xx. */
final class WebhookDeliveries implements AutoCloseable {
    private static final Set<Integer> TRY_AGAIN = Set.of(408, 409, 425, 429);
    private static final int KEPT = 500;

    private final IssueStore store;
    private final List<Duration> retryDelays;
    private final List<WebhookDelivery> sent = new CopyOnWriteArrayList<>();
    private final List<WebhookDelivery> held = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "jira-stand-in-webhooks");
        thread.setDaemon(true);
        return thread;
    });
    private boolean holding;
    private int copies = 1;

    WebhookDeliveries(IssueStore store, List<Duration> retryDelays) {
        this.store = store;
        this.retryDelays = retryDelays;
    }

    synchronized void publish(String event, JsonNode body) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        for (IssueStore.Webhook webhook : store.webhooks()) {
            for (int copy = 0; webhook.wants(event) && copy < copies; copy++) {
                // Copies carry their own identifiers, as with one webhook registered twice.
                WebhookDelivery delivery =
                        new WebhookDelivery(store.nextId(), webhook, UUID.randomUUID(), event, bytes);
                remember(delivery);
                sendOrHold(delivery);
            }
        }
    }

    private void sendOrHold(WebhookDelivery delivery) {
        if (holding) {
            held.add(delivery);
        } else {
            send(delivery, 0);
        }
    }

    /** Keeps deliveries back until they are released, so that a test can reorder them. */
    synchronized void hold() {
        holding = true;
    }

    synchronized int release(boolean newestFirst) {
        holding = false;
        List<WebhookDelivery> waiting = new ArrayList<>(held);
        held.clear();
        if (newestFirst) {
            Collections.reverse(waiting);
        }
        waiting.forEach(delivery -> send(delivery, 0));
        return waiting.size();
    }

    synchronized void copies(int number) {
        copies = Math.max(1, number);
    }

    /** Sends a past delivery again, with its identifier as a retry does, or with a new one. */
    WebhookDelivery redeliver(String id, boolean sameIdentifier) {
        WebhookDelivery past = sent.stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> JiraRefusal.of(404, "No delivery " + id + "."));
        WebhookDelivery again = sameIdentifier ? past : past.as(store.nextId(), UUID.randomUUID());
        if (!sameIdentifier) {
            remember(again);
        }
        send(again, sameIdentifier ? 1 : 0);
        return again;
    }

    List<WebhookDelivery> deliveries() {
        return List.copyOf(sent);
    }

    synchronized void clear() {
        sent.clear();
        held.clear();
        holding = false;
        copies = 1;
    }

    private void remember(WebhookDelivery delivery) {
        sent.add(delivery);
        while (sent.size() > KEPT) {
            sent.remove(0);
        }
    }

    private void send(WebhookDelivery delivery, int retry) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(delivery.webhook().url()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("User-Agent", "Afterword Jira stand-in")
                .header("X-Jira-Stand-In", "true")
                .header("X-Atlassian-Webhook-Identifier", delivery.identifier().toString())
                .header("X-Atlassian-Webhook-Retry", String.valueOf(retry))
                .header("X-Atlassian-Webhook-Flow", "Primary")
                .POST(HttpRequest.BodyPublishers.ofByteArray(delivery.body()));
        delivery.signature().ifPresent(signature -> request.header("X-Hub-Signature", signature));
        http.sendAsync(request.build(), BodyHandlers.discarding()).whenComplete((response, failure) -> {
            int status = failure == null ? response.statusCode() : 0;
            delivery.attempted(status);
            boolean again = status == 0 || status >= 500 || TRY_AGAIN.contains(status);
            if (again && retry < retryDelays.size() && !timer.isShutdown()) {
                long pause = retryDelays.get(retry).toMillis();
                timer.schedule(() -> send(delivery, retry + 1), pause, TimeUnit.MILLISECONDS);
            }
        });
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
