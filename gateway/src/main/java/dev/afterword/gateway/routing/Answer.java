package dev.afterword.gateway.routing;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** The way of a service's answer to the client. */
final class Answer {

    private Answer() {}

    static void deliver(HttpClientResponse answer, HttpServerResponse response) {
        HeaderRules.toClient(answer.headers());
        answer.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        response.setStatusCode(answer.statusCode())
                .setStatusMessage(answer.statusMessage())
                .setChunked(hasBodyOfUnknownLength(answer));
        answer.pipe().endOnFailure(false).to(response).onFailure(failure -> breakOff(answer, response));
    }

    private static boolean hasBodyOfUnknownLength(HttpClientResponse answer) {
        return !answer.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && answer.statusCode() != HttpResponseStatus.NO_CONTENT.code()
                && answer.statusCode() != HttpResponseStatus.NOT_MODIFIED.code();
    }

    /**
     * Half an answer is told by the end of the client's connection.
     *
     * <p>What the service still sends is read to nowhere. Resetting the request instead could hit somebody else: its
     * connection goes back to the pool with the last byte that came in, which may wait here to be written.
     */
    private static void breakOff(HttpClientResponse answer, HttpServerResponse response) {
        answer.resume();
        if (!response.closed()) {
            response.reset();
        }
    }
}
