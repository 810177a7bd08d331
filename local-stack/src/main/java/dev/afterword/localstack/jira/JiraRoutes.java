package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.afterword.localstack.jira.JiraFaults.Fault;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which part of the stand-in answers a request, and whether an ordered fault strikes it first. */
final class JiraRoutes {
    private static final String WEBHOOKS = "/rest/webhooks/1.0/webhook";

    private final JiraRestApi api;
    private final StandInControl control;
    private final BoardPage board;
    private final JiraAccounts accounts;
    private final JiraFaults faults;
    private final IssueStore store;

    JiraRoutes(
            IssueStore store,
            IssueJson json,
            JiraWork work,
            JiraAccounts accounts,
            JiraFaults faults,
            WebhookDeliveries deliveries,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.faults = faults;
        this.api = new JiraRestApi(store, json, work, accounts, faults, clock);
        this.control = new StandInControl(store, json, work, faults, deliveries);
        this.board = new BoardPage(store, work);
    }

    /** The answer, or nothing where the connection is to be cut. */
    Optional<JiraAnswer> answer(JiraCall call) {
        Optional<Fault> fault = faults.strike(call);
        if (fault.isEmpty()) {
            return Optional.of(undisturbed(call));
        }
        switch (fault.get().kind()) {
            case RATE_LIMIT:
                return Optional.of(JiraRefusal.of(429, "Rate limit exceeded.")
                        .answer()
                        .withHeaders(rateLimitHeaders(fault.get())));
            case SERVER_ERROR:
                return Optional.of(JiraRefusal.of(500, "Internal server error.").answer());
            case TIMEOUT_AFTER_COMMIT:
                undisturbed(call);
                return Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private static Map<String, String> rateLimitHeaders(Fault fault) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (fault.reason() != null) {
            headers.put("RateLimit-Reason", fault.reason());
        }
        if (fault.retryAfter() != null) {
            headers.put("Retry-After", String.valueOf(fault.retryAfter()));
            headers.put("X-RateLimit-Remaining", "0");
        }
        return headers;
    }

    private JiraAnswer undisturbed(JiraCall call) {
        try {
            return route(call);
        } catch (JiraRefusal e) {
            return e.answer();
        } catch (RuntimeException e) {
            return JiraRefusal.of(500, "The stand-in failed: " + e).answer();
        }
    }

    private JiraAnswer route(JiraCall call) {
        String path = call.path();
        if (path.startsWith(JiraRestApi.PREFIX)) {
            return api.answer(call);
        }
        if (path.startsWith(StandInControl.PREFIX)) {
            return control.answer(call);
        }
        if (path.startsWith(WEBHOOKS)) {
            return webhooks(call);
        }
        if ("/move".equals(path) && "POST".equals(call.method())) {
            board.move(call.form());
            return JiraAnswer.seeOther("/");
        }
        if (path.startsWith("/browse/")) {
            return JiraAnswer.html(board.one(path.substring("/browse/".length())));
        }
        if ("/".equals(path)) {
            return JiraAnswer.html(board.list());
        }
        throw JiraRefusal.of(404, "The stand-in does not know " + path + ".");
    }

    private JiraAnswer webhooks(JiraCall call) {
        accounts.require(call.authorization());
        List<String> path = call.segmentsAfter(WEBHOOKS);
        if ("POST".equals(call.method())) {
            return JiraAnswer.of(201, StandInControl.register(store, call.json()));
        }
        if ("DELETE".equals(call.method()) && !path.isEmpty()) {
            return JiraAnswer.empty(store.unregister(path.get(0)) ? 204 : 404);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        store.webhooks().forEach(w -> list.add(StandInControl.webhook(w)));
        return JiraAnswer.of(200, list);
    }
}
