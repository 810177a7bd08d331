package dev.afterword.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** One request on its way to a service: its body, and the time the service may think about it. */
final class Exchange {

    /** The service had the whole request and did not begin to answer in time. */
    static final class AnswerTimeout extends RuntimeException {

        AnswerTimeout() {
            super("No answer in time", null, false, false);
        }
    }

    private final HttpServerRequest request;
    private final Upstream upstream;
    private final LimitedBody body;
    private final long bodyLimit;

    Exchange(HttpServerRequest request, Upstream upstream, long bodyLimit) {
        this.request = request;
        this.upstream = upstream;
        this.body = new LimitedBody(request, bodyLimit);
        this.bodyLimit = bodyLimit;
        // Nothing of the body may be lost before there is a connection to send it on.
        request.pause();
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

    /**
     * The head of the answer, its body held back; fails when the service breaks off, takes too long, or the body is
     * too long.
     *
     * <p>A client that leaves does not end it: an answer that is on its way would meet a connection that is closed, or
     * serves somebody else by then.
     */
    Future<HttpClientResponse> send(HttpClientRequest outgoing, Vertx vertx, Duration answerTimeout) {
        Promise<HttpClientResponse> head = Promise.promise();
        outgoing.exceptionHandler(head::tryFail);
        outgoing.response().map(HttpClientResponse::pause).onComplete(head::tryComplete, head::tryFail);
        sendBody(outgoing)
                .onSuccess(sent -> limitThinking(outgoing, head, vertx, answerTimeout))
                .onFailure(failure -> {
                    outgoing.reset();
                    head.tryFail(failure);
                });
        return head.future();
    }

    private Future<Void> sendBody(HttpClientRequest outgoing) {
        if (LimitedBody.isAnnounced(request)) {
            outgoing.setChunked(LimitedBody.isChunked(request));
            return body.pipe().endOnFailure(false).to(outgoing);
        }
        request.resume();
        return outgoing.end();
    }

    /** Time runs only while the service has the whole request. */
    private static void limitThinking(
            HttpClientRequest outgoing, Promise<HttpClientResponse> head, Vertx vertx, Duration answerTimeout) {
        var timer = vertx.setTimer(answerTimeout.toMillis(), fired -> {
            if (head.tryFail(new AnswerTimeout())) {
                outgoing.reset();
            }
        });
        head.future().onComplete(done -> vertx.cancelTimer(timer));
    }
}
