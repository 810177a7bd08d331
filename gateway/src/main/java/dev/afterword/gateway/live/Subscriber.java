package dev.afterword.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Instant;
import java.util.Set;

/** One open page or tool that listens, until its token ends. */
final class Subscriber {

    /** About a thousand notices: who is further behind than that is better off loading the page again. */
    private static final int QUEUE_BYTES = 256 * 1024;

    private final HttpConnection connection;
    private final HttpServerResponse response;
    private final Context context;
    private final Set<String> principals;
    private final Instant expiresAt;

    Subscriber(HttpServerRequest request, Context context, Set<String> principals, Instant expiresAt) {
        this.connection = request.connection();
        this.response = request.response().setWriteQueueMaxSize(QUEUE_BYTES);
        this.context = context;
        this.principals = principals;
        this.expiresAt = expiresAt;
    }

    boolean mayHear(LiveNotice notice) {
        return notice.isFor(principals);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Writes without waiting; a subscriber that does not keep up is cut off, and its browser connects anew. */
    void write(Buffer text) {
        context.runOnContext(here -> {
            if (response.ended() || response.closed()) {
                return;
            }
            if (response.writeQueueFull()) {
                cutOff();
            } else {
                response.write(text);
            }
        });
    }

    /**
     * Closes the connection at its head. An ordinary close or reset of HTTP/1 waits until what is queued has been sent,
     * which is never, because the subscriber does not read.
     */
    private void cutOff() {
        if (response.streamId() == -1 && connection instanceof ConnectionBase http1) {
            http1.channel().pipeline().firstContext().close();
        } else {
            response.reset();
        }
    }

    void end() {
        context.runOnContext(here -> {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
        });
    }
}
