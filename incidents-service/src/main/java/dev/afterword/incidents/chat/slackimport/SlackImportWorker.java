package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackfile.SlackExport;
import dev.afterword.incidents.chat.slackfile.SlackReading;
import dev.afterword.incidents.chat.slackfile.UnreadableExportException;
import dev.afterword.incidents.chat.slackimport.SlackImportWork.Claim;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Works on imports in the background, one at a time in a process: reads the file for the dry run, then writes its messages
 * some at a time. What a process leaves when it dies, another one takes over when its lease is past; a message that was
 * settled is never written again.
 */
@ApplicationScoped
class SlackImportWorker {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int BATCH = 100;
    private static final int MOST_MESSAGES = 20_000;

    private final UUID id = UUID.randomUUID();
    private final Vertx vertx;
    private final SlackImportWork work;
    private final SlackDryRunService dryRuns;
    private final SlackStoryService story;
    private final Clock clock;

    SlackImportWorker(
            Vertx vertx, SlackImportWork work, SlackDryRunService dryRuns, SlackStoryService story, Clock clock) {
        this.vertx = vertx;
        this.work = work;
        this.dryRuns = dryRuns;
        this.story = story;
        this.clock = clock;
    }

    /** Round after round until there is nothing to do; what fails is tried again by the next call. */
    @Scheduled(every = "${afterword.slack-imports.poll:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(this::round)
                .whilst(Boolean::booleanValue)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> Log.warn("Imports from Slack wait for the next round", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return work.tidy();
    }

    /** True while there is more to do. */
    private Uni<Boolean> round() {
        return work.claim(id, LEASE)
                .chain(claim -> claim.isEmpty()
                        ? Uni.createFrom().item(false)
                        : step(claim.get()).replaceWith(true));
    }

    private Uni<Void> step(Claim claim) {
        return (claim.state() == SlackImportState.READING ? read(claim.plan()) : write(claim.plan()))
                .onFailure(UnreadableExportException.class)
                .recoverWithUni(failure -> work.fail(claim.plan().id(), failure.getMessage()))
                .onFailure(ProblemException.class)
                .recoverWithUni(failure ->
                        work.fail(claim.plan().id(), "Whoever began it may not write to the incident any more."));
    }

    private Uni<Void> read(SlackPlan plan) {
        return work.file(plan.id())
                .chain(file -> aside(() -> SlackExport.open(file)))
                .chain(export -> dryRuns.channelsOf(plan, export)
                        .chain(channels ->
                                channels.size() == 1 && channels.get(0).id() != null
                                        ? read(plan, export, channels.get(0))
                                        : Uni.createFrom().item(withoutChannel(plan, export))))
                .chain(found -> work.keep(plan.id(), id, found));
    }

    private static DryRun withoutChannel(SlackPlan plan, SlackExport export) {
        var asked = plan.choice().channel();
        var nameless = export.channels().stream().allMatch(channel -> channel.id() == null);
        var problem = nameless
                ? "The file does not tell the id of its channel: choose it by its id, which Slack shows in its details."
                : asked == null ? "Choose the channel." : "The file has no one channel " + asked + ".";
        return DryRun.without(SlackDryRunService.report(export, null, SlackReading.NOTHING, List.of()), problem);
    }

    private Uni<DryRun> read(SlackPlan plan, SlackExport export, SlackExport.Channel channel) {
        return aside(() -> SlackReading.of(export, channel, plan.choice(), clock.instant()))
                .chain(reading -> reading.wanted().size() > MOST_MESSAGES
                        ? Uni.createFrom().item(tooMuch(export, channel, reading))
                        : compare(plan, export, channel, reading));
    }

    private static DryRun tooMuch(SlackExport export, SlackExport.Channel channel, SlackReading reading) {
        return DryRun.without(
                SlackDryRunService.report(export, channel, reading, List.of()),
                "These are " + reading.wanted().size() + " messages, and " + MOST_MESSAGES
                        + " are the most of one import: narrow the time or what is taken.");
    }

    private Uni<DryRun> compare(SlackPlan plan, SlackExport export, SlackExport.Channel channel, SlackReading reading) {
        return dryRuns.recognised(export, reading)
                .chain(recognised -> aside(() -> SlackDryRunService.named(plan, export, channel, reading, recognised)))
                .chain(named -> dryRuns.compare(plan, export, channel, reading, named));
    }

    /** A long file takes its time, which the event loop has not. */
    private <T> Uni<T> aside(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work).toCompletionStage())
                .onFailure(failure -> !(failure instanceof UnreadableExportException))
                .transform(SlackImportWorker::notUnderstood);
    }

    /** What no reader has foreseen must not keep other imports waiting. */
    private static UnreadableExportException notUnderstood(Throwable failure) {
        Log.error("A Slack export cannot be understood", failure);
        return new UnreadableExportException("The file could not be understood; the log of the service says why.");
    }

    private Uni<Void> write(SlackPlan plan) {
        return work.waiting(plan.id(), BATCH)
                .chain(lines -> lines.isEmpty() ? story.complete(plan) : write(plan, lines));
    }

    /** All at once; where that fails for a reason of one of them, each for itself. */
    private Uni<Void> write(SlackPlan plan, List<Integer> lines) {
        return Uni.createFrom()
                .deferred(() -> story.write(plan, lines))
                .onFailure(failure -> !(failure instanceof ProblemException))
                .recoverWithUni(failure -> Multi.createFrom()
                        .iterable(lines)
                        .onItem()
                        .transformToUniAndConcatenate(line -> writeOne(plan, line))
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<Void> writeOne(SlackPlan plan, int line) {
        return Uni.createFrom()
                .deferred(() -> story.write(plan, List.of(line)))
                .onFailure(failure -> !(failure instanceof ProblemException))
                .recoverWithUni(failure -> {
                    Log.errorf(failure, "Message %d of the Slack import %s cannot be recorded", line, plan.id());
                    return story.refuse(plan, line);
                });
    }
}
