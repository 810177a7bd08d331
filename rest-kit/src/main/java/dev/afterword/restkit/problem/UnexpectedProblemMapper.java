package dev.afterword.restkit.problem;

import dev.afterword.restkit.request.RequestId;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The last resort: tells the caller nothing but the request id, and the log everything. */
@Provider
@Singleton
public class UnexpectedProblemMapper implements ExceptionMapper<Throwable> {

    private final ProblemResponses responses;

    UnexpectedProblemMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(Throwable failure) {
        return responses.of(problem(failure));
    }

    static ProblemException problem(Throwable failure) {
        ProblemException known = knownCause(failure);
        if (known != null) {
            return known;
        }
        if (StorageFailures.isOutage(failure)) {
            Log.warnf("Storage is not reachable, request %s: %s", RequestId.current(), failure.toString());
            return CommonProblems.unavailable("The storage is not reachable right now: try again in a few seconds.");
        }
        Log.errorf(failure, "Unexpected failure, request %s", RequestId.current());
        return ProblemException.of(
                CommonProblems.INTERNAL_ERROR, "The failure is in our log under the request id of this answer.");
    }

    private static ProblemException knownCause(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
