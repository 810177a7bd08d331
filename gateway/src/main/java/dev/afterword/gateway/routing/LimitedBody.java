package dev.afterword.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** The body of a request as a stream that fails once it is longer than allowed, whatever its headers say. */
final class LimitedBody implements ReadStream<Buffer> {

    /** The body went over its limit. */
    static final class TooLong extends RuntimeException {

        TooLong(long limit) {
            super("The body has more than " + limit + " bytes", null, false, false);
        }
    }

    private final HttpServerRequest request;
    private final long limit;
    private long seen;
    private Handler<Throwable> onFailure;

    LimitedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    /** Whether the request says that it has a body; some clients say of each of theirs that it has one of no bytes. */
    static boolean isAnnounced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || isChunked(request);
    }

    static boolean isChunked(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    boolean isTooLong() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        request.handler(handler == null ? null : buffer -> take(buffer, handler));
        return this;
    }

    private void take(Buffer buffer, Handler<Buffer> handler) {
        if (isTooLong()) {
            return;
        }
        seen += buffer.length();
        if (!isTooLong()) {
            handler.handle(buffer);
        } else if (onFailure != null) {
            onFailure.handle(new TooLong(limit));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        request.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        request.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        request.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        request.endHandler(handler);
        return this;
    }
}
