package dev.afterword.restkit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;

/** The kinds of problem that every service has; a feature's own kinds live in its {@code *Problems} class. */
public final class CommonProblems {

    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", "The request is not valid", 400);
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", "A valid access token is needed", 401);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", "You may not do this", 403);
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", "There is no such resource", 404);
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", "This resource does not support the method", 405);
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", "No representation of the accepted media types", 406);
    public static final ProblemType ILLEGAL_TRANSITION =
            new ProblemType("illegal-transition", "The status cannot change in this way", 409);
    public static final ProblemType PRECONDITION_FAILED =
            new ProblemType("precondition-failed", "The resource has changed since it was read", 412);
    public static final ProblemType PAYLOAD_TOO_LARGE =
            new ProblemType("payload-too-large", "The body is too large", 413);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", "The body's media type is not supported", 415);
    public static final ProblemType KEY_REUSED =
            new ProblemType("idempotency-key-reused", "The idempotency key belongs to another request", 422);
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", "The request needs an If-Match header", 428);
    public static final ProblemType INTERNAL_ERROR =
            new ProblemType("internal-error", "Something went wrong here", 500);
    public static final ProblemType UNAVAILABLE =
            new ProblemType("temporarily-unavailable", "Not available right now", 503);

    private CommonProblems() {}

    /** Unknown and invisible look the same, so that a restricted record's existence stays unknown. */
    public static ProblemException notFound(String what, String id) {
        return ProblemException.of(NOT_FOUND, "No " + what + " with the id " + id + " is visible to you.");
    }

    /** Whether a failure says that something is not there, or is not visible to the caller. */
    public static boolean isNotFound(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type().status() == NOT_FOUND.status();
    }

    /** One field or parameter that is wrong. */
    public static ProblemException badRequest(String pointer, String message) {
        return invalid(pointer + ": " + message).withError(pointer, message);
    }

    /** A request that is wrong as a whole; the caller adds the fields. */
    public static ProblemException invalid(String detail) {
        return ProblemException.of(INVALID_REQUEST, detail);
    }

    /** The caller is known and may not; {@code rule} says who may. */
    public static ProblemException forbidden(String rule) {
        return ProblemException.of(FORBIDDEN, rule);
    }

    /** A write without {@code If-Match}. */
    public static ProblemException preconditionRequired() {
        return ProblemException.of(
                PRECONDITION_REQUIRED, "Send the ETag of the version that you have read as If-Match.");
    }

    /** A write on a version that is no longer the current one. */
    public static ProblemException preconditionFailed(long currentVersion) {
        return ProblemException.of(
                        PRECONDITION_FAILED, "The current version is " + currentVersion + ": read it again and retry.")
                .with("currentVersion", currentVersion)
                .withHeader(HttpHeaders.ETAG, "\"" + currentVersion + "\"");
    }

    /** A status change that the lifecycle does not know. */
    public static ProblemException illegalTransition(String from, String to, Collection<? extends Enum<?>> allowed) {
        return ProblemException.of(ILLEGAL_TRANSITION, "A change from " + from + " to " + to + " is not possible.")
                .with("from", from)
                .with("to", to)
                .with("allowedTransitions", allowed.stream().map(Enum::name).toList());
    }

    /** The same idempotency key with another body. */
    public static ProblemException keyReused() {
        return ProblemException.of(
                KEY_REUSED, "This Idempotency-Key was used with another body: use a new key for a new request.");
    }

    /** Something that is needed is down; the same request may succeed soon. */
    public static ProblemException unavailable(String detail) {
        return ProblemException.of(UNAVAILABLE, detail).withHeader(HttpHeaders.RETRY_AFTER, "5");
    }
}
