package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small server of Afterword's own that stands in for Jira Cloud where no Jira is at hand. It listens on loopback
 * only, labels every answer as a stand-in and promises nothing beyond the calls that Afterword makes.
 */
public final class JiraStandIn implements AutoCloseable {
    private final JiraStandInSettings settings;
    private final JiraAccounts accounts = new JiraAccounts();
    private final JiraFaults faults = new JiraFaults();
    private final IssueStore store;
    private final WebhookDeliveries deliveries;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Clock clock = Clock.systemUTC();
    private HttpServer server;
    private ExecutorService threads;
    private JiraRoutes routes;
    private JiraWork work;
    private int port;

    private JiraStandIn(JiraStandInSettings settings) {
        this.settings = settings;
        this.port = settings.port();
        this.store = new IssueStore(settings.projectKey(), settings.file(), clock);
        this.deliveries = new WebhookDeliveries(store, settings.retryDelays());
    }

    /** Starts a stand-in and returns when it answers. */
    public static JiraStandIn start(JiraStandInSettings settings) {
        JiraStandIn standIn = new JiraStandIn(settings);
        standIn.resume();
        return standIn;
    }

    /** Arguments or environment: port (JIRA_STAND_IN_PORT), file to keep issues in (JIRA_STAND_IN_FILE). */
    public static void main(String[] args) {
        JiraStandInSettings settings = JiraStandInSettings.standard();
        String port = args.length > 0 ? args[0] : System.getenv("JIRA_STAND_IN_PORT");
        String file = args.length > 1 ? args[1] : System.getenv("JIRA_STAND_IN_FILE");
        settings = port == null ? settings : settings.withPort(Integer.parseInt(port));
        settings = file == null ? settings : settings.withFile(Path.of(file));
        JiraStandIn standIn = start(settings);
        System.out.println("Jira stand-in (not Jira) on " + standIn.baseUrl());
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    public String projectKey() {
        return settings.projectKey();
    }

    /** The server goes away and keeps its issues; {@link #resume()} brings it back on the same port. */
    public void pause() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Listens, on the port it had before if there was one. */
    public void resume() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The Jira stand-in cannot listen on 127.0.0.1:" + port, e);
        }
        port = server.getAddress().getPort();
        IssueJson json = new IssueJson(baseUrl(), accounts, settings.projectKey());
        work = new JiraWork(store, json, deliveries);
        routes = new JiraRoutes(store, json, work, accounts, faults, deliveries, clock);
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "jira-stand-in-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Faults to come. */
    public JiraFaults faults() {
        return faults;
    }

    /** Every REST call so far as {@code METHOD path status}, oldest first; status 0 where the connection was cut. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Keys of the issues that carry a label. */
    public List<String> issuesLabelled(String label) {
        return store.all(issue -> issue.labels.contains(label)).stream()
                .map(issue -> issue.key)
                .toList();
    }

    /** One issue as REST shows it, with every field. */
    public Optional<String> issue(String idOrKey) {
        IssueJson json = new IssueJson(baseUrl(), accounts, settings.projectKey());
        return store.find(idOrKey).map(issue -> json.rest(issue, List.of()).toString());
    }

    /** What a person does on the board; resolution may be null. */
    public void transition(String idOrKey, JiraStatus to, JiraResolution resolution) {
        work.transition(JiraAccount.PERSON, store.get(idOrKey), to, resolution);
    }

    /** The same done by another account, for instance the service account itself. */
    public void transitionAs(JiraAccount actor, String idOrKey, JiraStatus to) {
        work.transition(actor, store.get(idOrKey), to, null);
    }

    /** What a person does to the title. */
    public void rename(String idOrKey, String summary) {
        work.edit(
                JiraAccount.PERSON,
                store.get(idOrKey),
                JsonNodeFactory.instance.objectNode().put("summary", summary));
    }

    public void delete(String idOrKey) {
        work.delete(JiraAccount.PERSON, store.get(idOrKey));
    }

    /** Registers a webhook for every event. */
    public void registerWebhook(String url, String secret) {
        store.register("Afterword", url, secret, List.of());
    }

    public List<WebhookDelivery> deliveries() {
        return deliveries.deliveries();
    }

    /** Sends a past delivery again, under its own identifier or a new one. */
    public WebhookDelivery redeliver(WebhookDelivery delivery, boolean sameIdentifier) {
        return deliveries.redeliver(delivery.id(), sameIdentifier);
    }

    public void holdDeliveries() {
        deliveries.hold();
    }

    public void releaseDeliveries(boolean newestFirst) {
        deliveries.release(newestFirst);
    }

    /** The token of the service account from now on; the old one answers 401. */
    public void renewServiceToken(String token) {
        accounts.renewServiceToken(token);
    }

    /** Forgets issues, webhooks, faults and calls. */
    public void reset() {
        store.clear();
        faults.clear();
        deliveries.clear();
        calls.clear();
        accounts.renewServiceToken(JiraAccount.SERVICE.apiToken());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JiraCall call = JiraCall.of(exchange);
            Optional<JiraAnswer> answer = routes.answer(call);
            note(call, answer.map(JiraAnswer::status).orElse(0));
            if (answer.isPresent()) {
                write(exchange, answer.get());
            }
        }
    }

    private void note(JiraCall call, int status) {
        if (call.path().startsWith("/rest/")) {
            calls.add(call.method() + " " + call.path() + " " + status);
        }
    }

    private static void write(HttpExchange exchange, JiraAnswer answer) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("X-Jira-Stand-In", "true");
        if (answer.contentType() != null) {
            headers.put("Content-Type", answer.contentType());
        }
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        pause();
        deliveries.close();
    }
}
