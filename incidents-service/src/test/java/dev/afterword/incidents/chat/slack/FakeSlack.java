package dev.afterword.incidents.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A small server that speaks as Slack's Web API does: JSON and forms, {@code ok:false} with an error, 429 with
 * {@code Retry-After}, tokens that it knows. What it is to do and what it has heard goes over HTTP as well, below
 * {@code /control}, since tests and the application under test do not share classes.
 */
final class FakeSlack {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, FakeTeam> teams = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();

    private FakeSlack() {}

    /** Starts one on any free port and gives its address. */
    static String start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                var thread = new Thread(task, "fake-slack");
                thread.setDaemon(true);
                return thread;
            }));
            var slack = new FakeSlack();
            server.createContext("/", slack::handle);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var parts = exchange.getRequestURI().getPath().substring(1).split("/");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (parts[0]) {
            case "api" -> api(exchange, parts[1], body);
            case "answers" -> {
                answers.put(parts[1], JSON.readTree(body));
                send(exchange, 200, null, "ok");
            }
            case "control" -> send(exchange, 200, null, control(parts, body).toString());
            default -> send(exchange, 404, null, "");
        }
    }

    private void api(HttpExchange exchange, String method, String body) throws IOException {
        var given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var team = teams.get(given.replaceFirst("^Bearer ", ""));
        if (team == null) {
            send(exchange, 200, null, refusal("invalid_auth").toString());
            return;
        }
        var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        var arguments = type.startsWith("application/json") ? JSON.readTree(body) : form(body);
        var fault = team.faultFor(method);
        if (fault.path("cut").asText().equals("before")) {
            exchange.close();
        } else if (fault.has("status")) {
            send(
                    exchange,
                    fault.path("status").asInt(),
                    fault.path("retryAfter").asText(null),
                    "");
        } else if (fault.has("error")) {
            send(
                    exchange,
                    200,
                    null,
                    refusal(fault.path("error").asText())
                            .put("needed", fault.path("needed").asText(""))
                            .toString());
        } else {
            var answer = team.call(method, arguments);
            if (fault.path("cut").asText().equals("after")) {
                exchange.close();
            } else {
                send(exchange, 200, null, answer.toString());
            }
        }
    }

    static ObjectNode refusal(String error) {
        return JsonNodeFactory.instance.objectNode().put("ok", false).put("error", error);
    }

    private static JsonNode form(String body) {
        var fields = JsonNodeFactory.instance.objectNode();
        for (var pair : body.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    /** /control/answers/ID, /control/teams/TOKEN and what is to be done with it. */
    private JsonNode control(String[] parts, String body) throws IOException {
        if (parts[1].equals("answers")) {
            return answers.getOrDefault(parts[2], JsonNodeFactory.instance.objectNode());
        }
        if (parts.length == 3) {
            return teams.get(parts[2]).heard();
        }
        var told = JSON.readTree(body);
        switch (parts[3]) {
            case "make" -> teams.put(parts[2], new FakeTeam(told.path("team").asText()));
            case "fault" -> teams.get(parts[2]).fault(told);
            case "channel" -> teams.get(parts[2]).channel(told);
            case "message" -> teams.get(parts[2]).message(told);
            default -> throw new IllegalArgumentException(parts[3]);
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static void send(HttpExchange exchange, int status, String retryAfter, String body) throws IOException {
        if (retryAfter != null) {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
