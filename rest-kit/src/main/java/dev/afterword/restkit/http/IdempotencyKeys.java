package dev.afterword.restkit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Builds the idempotency key of the current request. */
@ApplicationScoped
public class IdempotencyKeys {

    /** Header that callers send. */
    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 200;

    private final CurrentUser user;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    IdempotencyKeys(CurrentUser user, CurrentVertxRequest request, ObjectMapper json) {
        this.user = user;
        this.request = request;
        this.json = json;
    }

    /** The key, or null if the caller sent none. */
    public IdempotencyKey from(String header, Object body) {
        if (header == null) {
            return null;
        }
        HttpServerRequest current = request.getCurrent().request();
        String operation = current.method() + " " + current.path();
        JsonNode tree = json.valueToTree(body);
        return new IdempotencyKey(checked(header), user.id(), operation, CanonicalJson.sha256(tree));
    }

    /** The draft standard quotes the key, most clients do not: both mean the same key. */
    private static String checked(String header) {
        String key = header.trim();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            throw CommonProblems.badRequest(HEADER, "must have 1 to " + MAX_LENGTH + " characters");
        }
        return key;
    }
}
