package dev.afterword.localstack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The loopback port of each part, by name. */
public record StackPorts(Map<String, Integer> byPart) {

    public static final String GATEWAY = "gateway";

    public StackPorts {
        byPart = Map.copyOf(byPart);
    }

    /** The ports that the documentation names. */
    public static StackPorts standard() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(GATEWAY, 8080);
        ports.put("incidents", 8081);
        ports.put("retros", 8082);
        ports.put("actions", 8083);
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("keycloak", 18080);
        ports.put("keycloak-management", 19000);
        ports.put("jira", 18090);
        return new StackPorts(ports);
    }

    /** Any free port for each part. */
    public static StackPorts free() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (String part : standard().byPart.keySet()) {
            int port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(part, port);
        }
        return new StackPorts(ports);
    }

    /** The same with another port for one part; 0 takes a free one. */
    public StackPorts with(String part, int port) {
        if (!byPart.containsKey(part)) {
            throw new StackException(
                    "There is no part '" + part + "' with a port; the parts are " + String.join(", ", names()));
        }
        if (port < 0 || port > 65535) {
            throw new StackException("A port is a number from 1 to 65535, not " + port);
        }
        Map<String, Integer> changed = new LinkedHashMap<>(byPart);
        changed.put(part, Ports.orFree(port));
        return new StackPorts(changed);
    }

    public int of(String part) {
        return byPart.get(part);
    }

    public Set<String> names() {
        return new TreeSet<>(byPart.keySet());
    }
}
