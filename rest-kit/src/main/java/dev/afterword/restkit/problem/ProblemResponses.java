package dev.afterword.restkit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.restkit.request.RequestId;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Renders problems as answers, inside JAX-RS and in the HTTP layer below it. */
@ApplicationScoped
public class ProblemResponses {

    /** Media type of every answer made here. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;
    private final CurrentVertxRequest request;

    ProblemResponses(ObjectMapper json, CurrentVertxRequest request) {
        this.json = json;
        this.request = request;
    }

    /** The answer to the request that is being handled by JAX-RS. */
    public Response of(ProblemException problem) {
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                // As text: the media type is then written as it is, whatever the request accepts.
                .entity(body(problem, request.getCurrent()));
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** Ends a request that never reached JAX-RS. */
    public void end(RoutingContext context, ProblemException problem) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        problem.headers().forEach(context.response()::putHeader);
        context.response()
                .setStatusCode(problem.type().status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(body(problem, context));
    }

    /** Ends a request that needs a token and has none. */
    public void endUnauthenticated(RoutingContext context) {
        end(context, StatusProblems.of(401));
    }

    private String body(ProblemException problem, RoutingContext context) {
        ProblemType type = problem.type();
        Problem body = new Problem(
                type.uri(),
                type.title(),
                type.status(),
                problem.getMessage(),
                context == null ? null : context.request().path(),
                problem.errors(),
                RequestId.current(),
                problem.extensions());
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem must be writable as JSON: " + Map.of("type", type.slug()), e);
        }
    }
}
