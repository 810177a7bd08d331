package dev.afterword.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.util.Set;

/** One open page or tool that listens, until its token ends. */
final class Subscriber {

    /** About a thousand notices: who is further behind than that is better off loading the page again. */
    private static final int QUEUE_BYTES = 256 * 1024;

    private final HttpServerResponse response;
    private final Context context;
    private final Set<String> principals;
    private final Instant expiresAt;

    Subscriber(HttpServerResponse response, Context context, Set<String> principals, Instant expiresAt) {
        this.response = response.setWriteQueueMaxSize(QUEUE_BYTES);
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

    /** Writes without waiting; to a subscriber that does not keep up nothing more is written, and it is reset. */
    void write(Buffer text) {
        context.runOnContext(here -> {
            if (response.ended() || response.closed()) {
                return;
            }
            if (response.writeQueueFull()) {
                response.reset();
            } else {
                response.write(text);
            }
        });
    }

    void end() {
        context.runOnContext(here -> {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
        });
    }
}
