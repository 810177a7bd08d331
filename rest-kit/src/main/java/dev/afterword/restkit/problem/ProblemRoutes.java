package dev.afterword.restkit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Answers failures of the HTTP layer below JAX-RS, which would otherwise be an empty body or a page of HTML. */
@ApplicationScoped
public class ProblemRoutes {

    private static final List<String> PATHS = List.of("/api/*", "/hooks/*", "/public/*");

    private final ProblemResponses responses;

    ProblemRoutes(ProblemResponses responses) {
        this.responses = responses;
    }

    void register(@Observes Router router) {
        for (String path : PATHS) {
            // First in order: Vert.x asks failure handlers in the order of their routes.
            router.route(path).order(Integer.MIN_VALUE).failureHandler(this::answer);
            router.route(path)
                    .order(Integer.MAX_VALUE)
                    .handler(context -> responses.end(context, StatusProblems.of(404)));
        }
    }

    private void answer(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().ended() || context.response().headWritten()) {
            context.next();
        } else if (failure == null) {
            responses.end(context, StatusProblems.of(context.statusCode()));
        } else {
            responses.end(context, problem(failure));
        }
    }

    private static ProblemException problem(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return SecurityProblemMappers.invalidToken();
        }
        if (failure instanceof UnauthorizedException) {
            return StatusProblems.of(401);
        }
        return failure instanceof ForbiddenException
                ? StatusProblems.of(403)
                : UnexpectedProblemMapper.problem(failure);
    }
}
