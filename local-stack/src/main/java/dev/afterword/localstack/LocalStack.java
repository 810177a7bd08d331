package dev.afterword.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The whole suite on loopback: infrastructure, Jira stand-in, three services and the gateway. */
public final class LocalStack implements AutoCloseable {

    private final StackHome home;
    private final StackPorts ports;
    private final ServiceJvm jvm;
    private final PostgresNode postgres;
    private final KafkaNode kafka;
    private final KeycloakNode keycloak;
    private final JiraStandInNode jira;
    private final Map<String, ServiceNode> services = new LinkedHashMap<>();
    private volatile boolean ending;
    private volatile ExecutorService starting;

    private LocalStack(Path project, StackHome home, StackPorts ports, ServiceJvm jvm) {
        this.home = home;
        this.ports = ports;
        this.jvm = jvm;
        this.postgres = PostgresNode.in(home, ports.of("postgres"));
        this.kafka = KafkaNode.in(home, ports.of("kafka"), ports.of("kafka-controller"));
        this.keycloak = KeycloakNode.in(home, ports.of("keycloak"), ports.of("keycloak-management"));
        this.jira = JiraStandInNode.in(home, ports.of("jira"));
        ServiceEnvironment environment = new ServiceEnvironment(this);
        for (String name : List.of("incidents", "retros", "actions")) {
            services.put(name, service(name, project.resolve(name + "-service"), () -> environment.ofService(name)));
        }
        services.put("gateway", service("gateway", project.resolve("gateway"), environment::ofGateway));
    }

    /** A stack of the applications that are built in a checkout of the project; nothing runs yet. */
    public static LocalStack of(Path project, StackHome home, StackPorts ports) {
        return of(project, home, ports, ServiceJvm.DEVELOPMENT);
    }

    /** The same with a choice of how its services run. */
    public static LocalStack of(Path project, StackHome home, StackPorts ports, ServiceJvm jvm) {
        return new LocalStack(project, home, ports, jvm);
    }

    private ServiceNode service(String name, Path module, Supplier<Map<String, String>> environment) {
        return new ServiceNode(name, module.resolve("target/quarkus-app"), ports.of(name), environment, jvm, home);
    }

    public StackHome home() {
        return home;
    }

    public StackPorts ports() {
        return ports;
    }

    /** Where people and tools reach the suite. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + ports.of(StackPorts.GATEWAY));
    }

    public PostgresNode postgres() {
        return postgres;
    }

    public KafkaNode kafka() {
        return kafka;
    }

    public KeycloakNode keycloak() {
        return keycloak;
    }

    public JiraStandInNode jira() {
        return jira;
    }

    /** {@code incidents}, {@code retros}, {@code actions} or {@code gateway}. */
    public ServiceNode service(String name) {
        ServiceNode service = services.get(name);
        if (service == null) {
            throw new StackException("There is no service '" + name + "', only " + services.keySet());
        }
        return service;
    }

    /** Every part, in an order in which each comes after what it needs. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(postgres, kafka, keycloak, jira));
        nodes.addAll(services.values());
        return nodes;
    }

    /** A bearer token of a demo person. */
    public String token(String person) {
        return keycloak.token(person);
    }

    /** Names every taken port before anything is started. */
    public void requireFreePorts() {
        List<String> taken = new ArrayList<>();
        for (String part : ports.names()) {
            try {
                Ports.requireFree(part, ports.of(part));
            } catch (StackException e) {
                taken.add(e.getMessage());
            }
        }
        if (!taken.isEmpty()) {
            throw new StackException(String.join("\n", taken));
        }
    }

    public void start() {
        start(StackListener.SILENT);
    }

    /** Starts everything, side by side where possible; when a part fails, all are stopped and its failure is thrown. */
    public void start(StackListener listener) {
        ending = false;
        ExecutorService threads = Executors.newCachedThreadPool();
        starting = threads;
        AtomicReference<StackException> failure = new AtomicReference<>();
        Starter starter = new Starter(listener, threads, failure);
        try {
            CompletableFuture<Void> storage =
                    CompletableFuture.allOf(starter.begin(postgres, ""), starter.begin(kafka, ""));
            CompletableFuture<Void> identity = starter.begin(
                    keycloak, keycloak.isPrepared() ? "" : "first start on this machine, takes about a minute");
            List<CompletableFuture<Void>> all = new ArrayList<>(List.of(storage, identity, starter.begin(jira, "")));
            services.forEach((name, service) -> {
                CompletableFuture<Void> needs = name.equals(StackPorts.GATEWAY) ? identity : storage;
                all.add(needs.thenCompose(ready -> starter.begin(service, "")));
            });
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                    .exceptionally(problem -> null)
                    .join();
        } finally {
            threads.shutdown();
        }
        if (failure.get() != null) {
            stop();
            throw failure.get();
        }
    }

    /** Starts single parts and ends the whole on the first failure. */
    private final class Starter {
        private final StackListener listener;
        private final ExecutorService threads;
        private final AtomicReference<StackException> failure;

        Starter(StackListener listener, ExecutorService threads, AtomicReference<StackException> failure) {
            this.listener = listener;
            this.threads = threads;
            this.failure = failure;
        }

        CompletableFuture<Void> begin(Node node, String note) {
            return CompletableFuture.runAsync(() -> run(node, note), threads);
        }

        private void run(Node node, String note) {
            if (ending) {
                throw new CompletionException(new StackException(node.name() + " is not started any more"));
            }
            long begin = System.nanoTime();
            try {
                listener.starting(node.name(), note);
                node.start();
                if (ending) {
                    return;
                }
                listener.healthy(node.name(), Duration.ofNanos(System.nanoTime() - begin));
            } catch (RuntimeException | LinkageError e) {
                // A class that is missing from the class path must not leave a part silently unstarted.
                StackException problem = e instanceof StackException known
                        ? known
                        : new StackException(node.name() + " does not start: " + e, e);
                if (!ending && failure.compareAndSet(null, problem)) {
                    listener.failed(node.name(), problem.getMessage());
                    ending = true;
                    endAll(StackListener.SILENT);
                }
                throw new CompletionException(problem);
            }
        }
    }

    /** Stops every part, those first that need others. */
    public void stop() {
        stop(StackListener.SILENT);
    }

    /** Stops every part, those first that need others. */
    public void stop(StackListener listener) {
        ending = true;
        ExecutorService threads = starting;
        if (threads != null) {
            // What is on its way up right now must not appear after we have looked.
            threads.shutdownNow();
            endAll(listener);
            awaitEnd(threads);
        }
        endAll(listener);
    }

    private static void awaitEnd(ExecutorService threads) {
        try {
            threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void endAll(StackListener listener) {
        List<Node> applications = new ArrayList<>(services.values());
        applications.add(jira);
        end(applications, listener);
        end(List.of(keycloak, kafka), listener);
        end(List.of(postgres), listener);
    }

    private static void end(List<Node> nodes, StackListener listener) {
        CompletableFuture<?>[] ends = nodes.stream()
                .filter(Node::isRunning)
                .map(node -> CompletableFuture.runAsync(
                        () -> {
                            node.stop();
                            listener.stopped(node.name());
                        },
                        // One thread each: the common pool of a small machine would stop them one by one.
                        task -> new Thread(task, "stop-" + node.name()).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).join();
    }

    /** Ends every process at once, as a crash of the machine would. */
    public void kill() {
        ending = true;
        List<Node> nodes = nodes();
        Collections.reverse(nodes);
        nodes.forEach(Node::kill);
    }

    @Override
    public void close() {
        stop();
    }
}
