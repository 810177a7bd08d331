package dev.afterword.incidents.chat.room;

import dev.afterword.hookkit.loop.WorkLoop;
import dev.afterword.incidents.chat.bot.BotAccess;
import dev.afterword.incidents.chat.bot.ChatBotService;
import dev.afterword.incidents.chat.slack.SlackFailure;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Carries out wishes, one at a time in each of a few loops; no transaction is open while a chat is called. */
@ApplicationScoped
class WishWorker {

    private final WishTable wishes;
    private final WishCollector collector;
    private final WishFulfilment fulfilment;
    private final ChatBotService bots;
    private final WishConfig config;
    private final Clock clock;
    private final List<WorkLoop> loops;

    WishWorker(
            Vertx vertx,
            WishTable wishes,
            WishCollector collector,
            WishFulfilment fulfilment,
            ChatBotService bots,
            WishConfig config,
            Clock clock) {
        this.wishes = wishes;
        this.collector = collector;
        this.fulfilment = fulfilment;
        this.bots = bots;
        this.config = config;
        this.clock = clock;
        this.loops = IntStream.rangeClosed(1, config.parallel())
                .mapToObj(n -> new WorkLoop(vertx, "Speaking in chats (" + n + ")", config.idlePoll(), this::round))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        if (config.workerEnabled()) {
            loops.forEach(WorkLoop::start);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(WorkLoop::stop);
    }

    /** Something is wished for that was not before. */
    void wake() {
        loops.forEach(WorkLoop::wake);
    }

    /** Looks for new wishes once the present ones are done. */
    private Uni<Boolean> round() {
        return wishes.claim(config.lease())
                .chain(claimed -> claimed.map(wish -> carryOut(wish).replaceWith(true))
                        .orElseGet(() -> collector.collect().map(fresh -> fresh > 0)));
    }

    private Uni<Void> carryOut(ChatWish wish) {
        if (wish.kind().isCourtesy() && clock.instant().isAfter(wish.createdAt().plus(config.answerWithin()))) {
            return wishes.forget(wish);
        }
        return wish.kind() == ChatWishKind.ANSWER ? answer(wish) : speak(wish);
    }

    private Uni<Void> answer(ChatWish wish) {
        return fulfilment
                .answer(wish)
                .chain(done -> wishes.forget(wish))
                .onFailure()
                .recoverWithUni(failure ->
                        failure instanceof SlackFailure limited && limited.kind() == SlackFailure.Kind.LIMITED
                                ? wishes.retry(wish, limited.getMessage(), pauseOf(limited, wish))
                                : failed(wish, failure));
    }

    private Uni<Void> speak(ChatWish wish) {
        return bots.access(wish.connectionId())
                .chain(access -> access.map(bot -> speak(wish, bot)).orElseGet(() -> wishes.release(wish)));
    }

    private Uni<Void> speak(ChatWish wish, BotAccess bot) {
        return Uni.createFrom()
                .deferred(() -> fulfilment.fulfil(wish, bot))
                .chain(outcome -> wish.kind().isCourtesy()
                        ? wishes.forget(wish)
                        : wishes.done(wish, outcome.facts(), outcome.note()))
                .onFailure()
                .recoverWithUni(failure ->
                        failure instanceof SlackFailure refusal ? refused(wish, bot, refusal) : failed(wish, failure));
    }

    private Uni<Void> refused(ChatWish wish, BotAccess bot, SlackFailure failure) {
        return switch (failure.kind()) {
            case AUTH -> bots.refused(bot, failure.getMessage()).chain(() -> wishes.release(wish));
            case LIMITED ->
                bots.pausedFor(bot.connectionId(), pauseOf(failure, wish)).chain(() -> wishes.release(wish));
            default -> failed(wish, failure);
        };
    }

    private Uni<Void> failed(ChatWish wish, Throwable failure) {
        var isFinal = failure instanceof ProblemException
                || failure instanceof SlackFailure refusal && refusal.kind() == SlackFailure.Kind.REFUSED;
        if (!(failure instanceof SlackFailure) && !isFinal) {
            Log.errorf(failure, "A wish to a chat failed here and comes up again: %s", wish);
        }
        var note = shortened(String.valueOf(failure.getMessage()));
        if (!isFinal && wish.attempts() < config.attempts()) {
            return wishes.retry(wish, note, pauseAfter(wish));
        }
        return wish.kind().isCourtesy() ? wishes.forget(wish) : wishes.failed(wish, note);
    }

    private Duration pauseOf(SlackFailure failure, ChatWish wish) {
        return failure.retryAfter().orElseGet(() -> pauseAfter(wish));
    }

    /** Doubles with each try up to the longest pause; half of it is left to chance, so that crowds disperse. */
    private Duration pauseAfter(ChatWish wish) {
        var doubled = config.firstPause().toMillis() << Math.min(wish.attempts() - 1, 20);
        var capped = Math.min(doubled, config.longestPause().toMillis());
        return Duration.ofMillis(capped / 2 + ThreadLocalRandom.current().nextLong(capped / 2 + 1));
    }

    private static String shortened(String note) {
        return note.length() <= 500 ? note : note.substring(0, 500);
    }
}
