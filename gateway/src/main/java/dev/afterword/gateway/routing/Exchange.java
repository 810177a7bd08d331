package dev.afterword.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/** One request on its way to a service: its body, the connection it went out on, and the time it may take. */
final class Exchange {

    /** The service had the whole request and did not begin to answer in time. */
    static final class AnswerTimeout extends RuntimeException {

        AnswerTimeout() {
            super("No answer in time", null, false, false);
        }
    }

    private final Upstream upstream;
    private final LimitedBody body;
    private final long bodyLimit;
    private HttpClientRequest sent;

    Exchange(Upstream upstream, LimitedBody body, long bodyLimit) {
        this.upstream = upstream;
        this.body = body;
        this.bodyLimit = bodyLimit;
    }

    Upstream upstream() {
        return upstream;
    }

    LimitedBody body() {
        return body;
    }

    long bodyLimit() {
        return bodyLimit;
    }

    void sentBy(HttpClientRequest request) {
        this.sent = request;
        // Its failures are told by the answer that does not come; without a handler they would be logged as well.
        request.exceptionHandler(failure -> {});
    }

    /** The answer, or a failure once the time is over; time runs only while the service has the whole request. */
    <T> Future<T> within(long millis, Vertx vertx, HttpServerRequest request, Future<T> answer) {
        Promise<T> result = Promise.promise();
        var timer = new long[1];
        timer[0] = arm(millis, vertx, request, result, timer);
        answer.onComplete(outcome -> {
            vertx.cancelTimer(timer[0]);
            if (outcome.succeeded()) {
                result.tryComplete(outcome.result());
            } else {
                result.tryFail(outcome.cause());
            }
        });
        return result.future();
    }

    private <T> long arm(long millis, Vertx vertx, HttpServerRequest request, Promise<T> result, long[] timer) {
        return vertx.setTimer(millis, fired -> {
            if (!request.isEnded()) {
                timer[0] = arm(millis, vertx, request, result, timer);
            } else if (result.tryFail(new AnswerTimeout()) && sent != null) {
                sent.reset();
            }
        });
    }
}
