package dev.afterword.gateway.protection;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemResponses;
import dev.afterword.restkit.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers a request that the gateway itself refuses or cannot serve. */
@ApplicationScoped
public class Refusals {

    private static final ProblemType UPSTREAM_TIMEOUT =
            new ProblemType("upstream-timeout", "A part of the suite did not answer in time", 504);

    private final ProblemResponses responses;

    Refusals(ProblemResponses responses) {
        this.responses = responses;
    }

    /** Ends the request with the problem; whatever body is still coming in is thrown away. */
    public void end(RoutingContext context, ProblemException problem) {
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        responses.end(context, problem);
    }

    public static ProblemException unauthenticated() {
        return ProblemException.of(
                        CommonProblems.UNAUTHENTICATED, "Log in, or send a valid access token as a bearer token.")
                .withHeader("WWW-Authenticate", "Bearer");
    }

    public static ProblemException tooLarge(long limit) {
        return ProblemException.of(
                CommonProblems.PAYLOAD_TOO_LARGE, "The body of this request may have at most " + limit + " bytes.");
    }

    public static ProblemException timeout(String part) {
        return ProblemException.of(UPSTREAM_TIMEOUT, part + " had the whole request and did not answer in time.")
                .withHeader("Retry-After", "5");
    }
}
