package dev.afterword.incidents.imports;

import dev.afterword.incidents.imports.ImportWork.Claim;
import dev.afterword.incidents.sourcefile.SourceFile;
import dev.afterword.incidents.sourcefile.SourceRow;
import dev.afterword.incidents.sourcefile.UnreadableFileException;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

/**
 * Works on imports in the background, one at a time in a process: cuts the file into records, then applies some at a time
 * in one transaction, and each for itself where that fails. What a process leaves when it dies, another one takes over when
 * its lease is past; a record that was settled is never applied again.
 */
@ApplicationScoped
class ImportWorker {

    /** Records in one transaction: enough to share a commit, few enough that nobody waits long for what they lock. */
    private static final int TOGETHER = 10;

    /** A file that fails, or kills the process, as often as this is given up; it would keep all others waiting. */
    static final int CUT_TRIES = 5;

    /** Tries of a record that meets one passing failure after the other, four minutes all in all. */
    private static final int ROW_TRIES = 10;

    private static final String NOT_RECORDED = "could not be recorded in " + ROW_TRIES
            + " tries; the log of the service says why. Import the file again, records that are there stay as they are.";

    private static final String NOT_CUT = "The file could not be cut into records in " + CUT_TRIES
            + " tries; the log of the service says why. Nothing was imported.";

    private final UUID id = UUID.randomUUID();
    private final Vertx vertx;
    private final ImportWork work;
    private final ImportService imports;
    private final ImportRowService rows;
    private final ImportsConfig config;

    ImportWorker(Vertx vertx, ImportWork work, ImportService imports, ImportRowService rows, ImportsConfig config) {
        this.vertx = vertx;
        this.work = work;
        this.imports = imports;
        this.rows = rows;
        this.config = config;
    }

    /** Round after round until there is nothing to do; what fails is tried again by the next call. */
    @Scheduled(every = "${afterword.imports.poll:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(this::round)
                .whilst(Boolean::booleanValue)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> Log.warn("Imports wait for the next round", failure))
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
        return work.claim(id, config.lease())
                .chain(claim -> claim.isEmpty()
                        ? Uni.createFrom().item(false)
                        : step(claim.get()).replaceWith(true));
    }

    private Uni<Void> step(Claim claim) {
        if (claim.state() == ImportState.QUEUED && claim.cutTries() > CUT_TRIES) {
            return work.finish(claim.id(), ImportState.FAILED, NOT_CUT);
        }
        return imports.plan(claim.id())
                .chain(plan -> claim.state() == ImportState.QUEUED ? cut(claim, plan) : apply(claim, plan));
    }

    private Uni<Void> cut(Claim claim, ImportPlan plan) {
        return work.parts(claim.id())
                .chain(parts -> cut(plan, parts))
                .chain(records -> work.begin(claim.id(), id, records))
                .onFailure(UnreadableFileException.class)
                .recoverWithUni(failure -> work.finish(claim.id(), ImportState.FAILED, failure.getMessage()));
    }

    /** A long file takes its time, which the event loop has not. */
    private Uni<List<SourceRow>> cut(ImportPlan plan, List<byte[]> parts) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> records(plan, parts))
                .toCompletionStage());
    }

    private List<SourceRow> records(ImportPlan plan, List<byte[]> parts) {
        var file = new ByteArrayOutputStream();
        parts.forEach(file::writeBytes);
        var records = SourceFile.rows(
                plan.options().format(), file.toByteArray(), plan.options().mapping());
        if (records.size() > config.maxRows()) {
            throw new UnreadableFileException("The file holds " + records.size() + " records; " + config.maxRows()
                    + " are the most of one import.");
        }
        return records;
    }

    private Uni<Void> apply(Claim claim, ImportPlan plan) {
        return work.pending(claim.id(), config.batchSize())
                .chain(lines -> lines.isEmpty()
                        ? work.complete(claim.id())
                        : Multi.createFrom()
                                .iterable(lines)
                                .group()
                                .intoLists()
                                .of(TOGETHER)
                                .onItem()
                                .transformToUniAndConcatenate(some -> applyAll(plan, some))
                                .onItem()
                                .ignoreAsUni());
    }

    /** One that cannot be recorded, or that another import holds, is no reason to lose the others. */
    private Uni<Void> applyAll(ImportPlan plan, List<Integer> lines) {
        return Uni.createFrom()
                .deferred(() -> rows.applyAll(plan, lines))
                .onFailure()
                .recoverWithUni(failure -> Multi.createFrom()
                        .iterable(lines)
                        .onItem()
                        .transformToUniAndConcatenate(line -> apply(plan, line))
                        .onItem()
                        .ignoreAsUni());
    }

    /**
     * Once more at once, since another import may have added the same service at the same moment; later, where what failed
     * passes; never, where it is the record itself.
     */
    private Uni<Void> apply(ImportPlan plan, int line) {
        return Uni.createFrom()
                .deferred(() -> rows.apply(plan, line))
                .onFailure()
                .retry()
                .atMost(1)
                .onFailure()
                .recoverWithUni(failure -> failed(plan, line, failure));
    }

    private Uni<Void> failed(ImportPlan plan, int line, Throwable failure) {
        if (PassingFailure.is(failure)) {
            Log.warnf(failure, "Line %d of import %s waits for another try", line, plan.id());
            return work.postpone(plan.id(), line, ROW_TRIES, NOT_RECORDED);
        }
        Log.errorf(failure, "Line %d of import %s cannot be recorded", line, plan.id());
        return work.refuse(plan.id(), line, "could not be recorded; the log of the service says why");
    }
}
