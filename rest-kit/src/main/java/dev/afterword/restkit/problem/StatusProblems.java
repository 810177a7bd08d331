package dev.afterword.restkit.problem;

import static java.util.function.Function.identity;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The problem of a bare status code, for failures that come without one of our own. */
final class StatusProblems {

    private static final Map<Integer, ProblemType> BY_STATUS = Stream.of(
                    CommonProblems.INVALID_REQUEST,
                    CommonProblems.UNAUTHENTICATED,
                    CommonProblems.FORBIDDEN,
                    CommonProblems.NOT_FOUND,
                    CommonProblems.METHOD_NOT_ALLOWED,
                    CommonProblems.NOT_ACCEPTABLE,
                    CommonProblems.PAYLOAD_TOO_LARGE,
                    CommonProblems.UNSUPPORTED_MEDIA_TYPE,
                    CommonProblems.INTERNAL_ERROR,
                    CommonProblems.UNAVAILABLE)
            .collect(Collectors.toMap(ProblemType::status, identity()));

    private static final Map<Integer, String> DETAILS = Map.of(
            400, "The request could not be understood.",
            401, "Send a valid access token as a bearer token.",
            403, "Your roles do not allow this.",
            404, "There is nothing at this path.",
            405, "The API description lists the methods of this path.",
            406, "Ask for application/json.",
            413, "Send a smaller body.",
            415, "Send the body in a media type that the operation documents.");

    private StatusProblems() {}

    static ProblemException of(int status) {
        ProblemType type = BY_STATUS.getOrDefault(status, generic(status));
        ProblemException problem = ProblemException.of(type, DETAILS.get(status));
        return status == 401 ? problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : problem;
    }

    private static ProblemType generic(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return new ProblemType("http-" + status, known == null ? "HTTP " + status : known.getReasonPhrase(), status);
    }
}
