package dev.afterword.gateway.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.gateway.routing.RouteTable;
import dev.afterword.gateway.routing.UpstreamClient;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.request.RequestId;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a page from each service's log on behalf of a caller and merges them; the services decide what is visible. */
@ApplicationScoped
class ReplayService {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RouteTable routes;
    private final UpstreamClient client;
    private final ObjectMapper json;

    ReplayService(RouteTable routes, UpstreamClient client, ObjectMapper json) {
        this.routes = routes;
        this.client = client;
        this.json = json;
    }

    Uni<ReplayPage> after(ReplayCursor cursor, int limit, String token) {
        var logs = ServiceLog.ALL;
        // Every event that was read is in the page, so each log's own cursor says where the next one begins.
        var share = Math.max(1, limit / logs.size());
        var pages = IntStream.range(0, logs.size())
                .mapToObj(i -> read(logs.get(i), cursor.positions().get(i), share, token))
                .toList();
        return Uni.join().all(pages).andFailFast().map(read -> merge(read, cursor, limit));
    }

    private static ReplayPage merge(List<LogPage> read, ReplayCursor cursor, int limit) {
        var pages = limit < read.size() ? earliest(read, cursor, limit) : read;
        var items = new ArrayList<JsonNode>();
        pages.forEach(page -> items.addAll(page.items()));
        // Stable, so events of one aggregate, which come from one log, keep their order.
        items.sort(Comparator.comparing(ReplayService::time));
        var positions = new ArrayList<String>();
        pages.forEach(page -> positions.add(page.nextCursor()));
        return new ReplayPage(items, new ReplayCursor(positions).encode());
    }

    /** Of pages with one event at most, only so many are taken as events are wanted; the others are read again later. */
    private static List<LogPage> earliest(List<LogPage> read, ReplayCursor cursor, int limit) {
        var taken = read.stream()
                .filter(page -> !page.items().isEmpty())
                .sorted(Comparator.comparing(page -> time(page.items().get(0))))
                .limit(limit)
                .toList();
        return IntStream.range(0, read.size())
                .mapToObj(i -> taken.contains(read.get(i))
                        ? read.get(i)
                        : new LogPage(List.of(), cursor.positions().get(i)))
                .toList();
    }

    private static String time(JsonNode event) {
        return event.path("time").asText("");
    }

    private Uni<LogPage> read(ServiceLog log, String position, int limit, String token) {
        var uri = log.path() + "?limit=" + limit + (position == null ? "" : "&after=" + position);
        var answer = client.open(routes.require(log.path()), HttpMethod.GET, uri)
                .compose(request -> send(request, token))
                .compose(response -> content(log, response));
        return Uni.createFrom()
                .completionStage(answer::toCompletionStage)
                .map(body -> LogPage.of(parse(body), position))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(failure -> !(failure instanceof ProblemException))
                .transform(failure -> away(log, failure));
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, String token) {
        request.putHeader("Authorization", "Bearer " + token).putHeader("Accept", "application/json");
        var id = RequestId.current();
        if (id != null) {
            request.putHeader(RequestId.HEADER, id);
        }
        return request.send();
    }

    private static Future<Buffer> content(ServiceLog log, HttpClientResponse response) {
        return switch (response.statusCode()) {
            case 200 -> response.body();
            case 400 -> Future.failedFuture(ReplayCursor.unknown());
            case 401, 403 -> Future.failedFuture(CommonProblems.forbidden("Your roles do not allow reading events."));
            default -> Future.failedFuture("The service " + log.name() + " answered " + response.statusCode());
        };
    }

    private JsonNode parse(Buffer body) {
        try {
            return json.readTree(body.getBytes());
        } catch (IOException e) {
            throw new IllegalStateException("A service answered something that is not JSON", e);
        }
    }

    private static ProblemException away(ServiceLog log, Throwable failure) {
        Log.warnf("The event log of %s cannot be read: %s", log.name(), failure.toString());
        return CommonProblems.unavailable("The event log of the service " + log.name() + " cannot be read.")
                .with("service", log.name());
    }

    /** A page of one log; a log without news keeps the reader's place. */
    private record LogPage(List<JsonNode> items, String nextCursor) {

        private static LogPage of(JsonNode page, String position) {
            var items = new ArrayList<JsonNode>();
            page.path("items").forEach(items::add);
            return new LogPage(items, page.path("nextCursor").asText(position));
        }
    }
}
