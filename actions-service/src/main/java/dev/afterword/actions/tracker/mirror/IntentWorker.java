package dev.afterword.actions.tracker.mirror;

import dev.afterword.actions.actionitem.ActionItemService;
import dev.afterword.actions.actionitem.ActionItemView;
import dev.afterword.actions.tracker.TrackerConfig;
import dev.afterword.actions.tracker.TrackerService;
import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.actions.tracker.jira.JiraFailure;
import dev.afterword.hookkit.loop.WorkLoop;
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

/** Carries out wishes, one at a time in each of a few loops; no transaction is open while a tracker is called. */
@ApplicationScoped
class IntentWorker {

    private final IntentTable intents;
    private final IssueMaking making;
    private final MirrorService mirrors;
    private final TrackerService trackers;
    private final ActionItemService actions;
    private final TrackerConfig config;
    private final Clock clock;
    private final List<WorkLoop> loops;

    IntentWorker(
            Vertx vertx,
            IntentTable intents,
            IssueMaking making,
            MirrorService mirrors,
            TrackerService trackers,
            ActionItemService actions,
            TrackerConfig config,
            Clock clock) {
        this.intents = intents;
        this.making = making;
        this.mirrors = mirrors;
        this.trackers = trackers;
        this.actions = actions;
        this.config = config;
        this.clock = clock;
        this.loops = IntStream.rangeClosed(1, config.parallelCalls())
                .mapToObj(n -> new WorkLoop(vertx, "Writing to trackers (" + n + ")", config.idlePoll(), this::round))
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

    private Uni<Boolean> round() {
        return intents.claim(config.lease())
                .chain(claimed -> claimed.map(intent -> carryOut(intent).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> carryOut(Intent intent) {
        return trackers.access(intent.connectionId())
                .chain(access -> actions.find(intent.actionId()).chain(action -> carryOut(intent, action, access)))
                .onFailure()
                .recoverWithUni(failure -> failed(intent, failure));
    }

    private Uni<Void> carryOut(Intent intent, ActionItemView action, JiraAccess access) {
        if (intent.kind() == Intent.Kind.REMOTE_LINK) {
            return making.linkBack(action, access, action.link().issueId()).chain(() -> mirrors.finished(intent, null));
        }
        if (MirrorService.WITHOUT_ISSUE.contains(action.status())) {
            return mirrors.refused(intent, "The action was " + action.status() + " before its issue was made.");
        }
        return making.make(action, access).chain(issue -> mirrors.made(intent, issue, access));
    }

    private Uni<Void> failed(Intent intent, Throwable failure) {
        if (!(failure instanceof JiraFailure refusal)) {
            Log.errorf(failure, "A wish to a tracker failed here and comes up again: %s", intent);
            // The issue may be there already: a search before the index has it would miss it.
            return intents.retry(
                            intent, String.valueOf(failure.getMessage()), longer(pauseAfter(intent), config.indexLag()))
                    .replaceWithVoid();
        }
        return switch (refusal.kind()) {
            case AUTH ->
                trackers.authExpired(intent.connectionId(), refusal.getMessage())
                        .chain(() -> intents.release(intent));
            case CONNECTION_LIMITED ->
                trackers.pauseUntil(
                                intent.connectionId(),
                                clock.instant().plus(refusal.retryAfter().orElse(config.longestPause())))
                        .chain(() -> intents.release(intent));
            case LIMITED ->
                intents.retry(intent, refusal.getMessage(), refusal.retryAfter().orElseGet(() -> pauseAfter(intent)))
                        .replaceWithVoid();
            case UNAVAILABLE -> unavailable(intent, refusal);
            case REFUSED -> refused(intent, refusal);
        };
    }

    private Uni<Void> refused(Intent intent, JiraFailure refusal) {
        // An issue without a link back is a mirror all the same.
        return intent.kind() == Intent.Kind.REMOTE_LINK
                ? mirrors.finished(intent, refusal.getMessage())
                : mirrors.refused(intent, refusal.getMessage());
    }

    private Uni<Void> unavailable(Intent intent, JiraFailure failure) {
        Duration pause = longer(failure.retryAfter().orElse(Duration.ZERO), pauseAfter(intent));
        if (intent.kind() == Intent.Kind.REMOTE_LINK) {
            return intents.retry(intent, failure.getMessage(), pause).replaceWithVoid();
        }
        // The answer may have been lost and not the call: a search before the index has it would miss the issue.
        return intents.retry(intent, failure.getMessage(), longer(pause, config.indexLag()))
                .chain(mine -> mine
                        ? mirrors.waiting(intent, "Jira does not answer; the issue will be made when it does.")
                        : Uni.createFrom().voidItem());
    }

    /** Doubles with each try up to the longest pause; half of it is left to chance, so that crowds disperse. */
    private Duration pauseAfter(Intent intent) {
        long doubled = config.firstPause().toMillis() << Math.min(intent.attempts() - 1, 20);
        long capped = Math.min(doubled, config.longestPause().toMillis());
        return Duration.ofMillis(capped / 2 + ThreadLocalRandom.current().nextLong(capped / 2 + 1));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
