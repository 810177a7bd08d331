package dev.afterword.gateway.support;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for the three services: says what it heard, and misbehaves on request. */
final class EchoServices {

    private static final Buffer LARGE = Buffer.buffer("x".repeat(100_000));
    private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> WITHHELD = new ConcurrentHashMap<>();
    private static final AtomicInteger HELD = new AtomicInteger();
    private static final AtomicInteger LEFT = new AtomicInteger();

    private EchoServices() {}

    /** Starts it and returns its port. */
    static int start() {
        var vertx = Vertx.vertx();
        return vertx.createHttpServer()
                .requestHandler(request -> answer(vertx, request))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static void answer(Vertx vertx, HttpServerRequest request) {
        var path = request.path();
        var withheld = request.getHeader("X-Withheld-Body-Bytes");
        if (withheld != null) {
            WITHHELD.put(path, request.getHeader("Content-Type") + " " + withheld);
            request.response().setStatusCode(413).end();
        } else if (path.endsWith("/withheld")) {
            request.response().end(WITHHELD.toString());
        } else if (path.endsWith("/slow")) {
            request.resume();
        } else if (path.endsWith("/left")) {
            request.connection().closeHandler(closed -> LEFT.incrementAndGet());
            HELD.incrementAndGet();
        } else if (path.endsWith("/left/count")) {
            request.response().end(HELD + " held, " + LEFT + " left");
        } else if (path.endsWith("/broken")) {
            request.connection().close();
        } else if (path.endsWith("/broken-once") && BROKEN.add(request.uri())) {
            request.connection().close();
        } else if (path.endsWith("/stream")) {
            stream(vertx, request);
        } else if (path.endsWith("/large")) {
            request.response().end(LARGE);
        } else if (path.endsWith("/empty")) {
            request.response().setStatusCode(204).end();
        } else if (path.endsWith("/talkative")) {
            request.response()
                    .putHeader("Set-Cookie", "upstream=1")
                    .putHeader("Server", "Echo/1.0")
                    .putHeader("Connection", "X-Inner")
                    .putHeader("X-Inner", "between us")
                    .putHeader("ETag", "\"7\"")
                    .putHeader("Cache-Control", "public, max-age=60")
                    .end("{}");
        } else if (path.startsWith("/api/v1/events/")) {
            events(request);
        } else {
            echo(request);
        }
    }

    private static void echo(HttpServerRequest request) {
        var length = new long[1];
        var head = Buffer.buffer();
        request.handler(part -> {
            length[0] += part.length();
            if (head.length() < 1000) {
                head.appendBuffer(part);
            }
        });
        request.endHandler(end -> {
            var headers = new JsonObject();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("length", length[0])
                            .put("body", length[0] < 1000 ? head.toString() : null)
                            .encode());
        });
    }

    private static void stream(Vertx vertx, HttpServerRequest request) {
        var response = request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true);
        var count = new int[1];
        vertx.setPeriodic(1, 200, timer -> {
            count[0]++;
            if (count[0] > 3) {
                vertx.cancelTimer(timer);
                response.end();
            } else {
                response.write("data: " + count[0] + "\n\n");
            }
        });
    }

    /** One event for each log, at a time that tells the log; the log of retrospectives is away for the auditor. */
    private static void events(HttpServerRequest request) {
        var topic = request.path().substring(request.path().lastIndexOf('/') + 1);
        var token = request.getHeader("Authorization").split("\\.")[1];
        var claims = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        if (topic.equals("retrospective-events") && claims.contains("\"auditor\"")) {
            request.connection().close();
            return;
        }
        var second = topic.startsWith("incident") ? "01" : topic.startsWith("action") ? "02" : "03";
        var items = new JsonArray();
        if (request.getParam("after") == null) {
            items.add(new JsonObject()
                    .put("id", topic + "-1")
                    .put("topic", topic)
                    .put("time", "2026-01-01T00:00:" + second + "Z"));
        }
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("items", items)
                        .put("nextCursor", "MQ")
                        .encode());
    }
}
