package dev.afterword.incidents.chat.hook;

import dev.afterword.hookkit.loop.LimitedWait;
import dev.afterword.incidents.chat.slack.SlackConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;

/** Slack waits for three seconds: what takes longer goes on without it, and is told to whoever asked once it is done. */
@ApplicationScoped
class SlackDeadline {

    private final Vertx vertx;
    private final SlackConfig config;

    SlackDeadline(Vertx vertx, SlackConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /**
     * The reply in time.
     *
     * @param meanwhile the reply where the work is not done by then
     * @param late what is done with the work's own reply in that case
     */
    Uni<SlackReply> reply(Supplier<Uni<SlackReply>> work, SlackReply meanwhile, Function<SlackReply, Uni<Void>> late) {
        return LimitedWait.of(vertx, config.answerWithin(), work, meanwhile, late);
    }
}
