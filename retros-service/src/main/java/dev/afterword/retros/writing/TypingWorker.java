package dev.afterword.retros.writing;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells everybody else, in an event, what was typed once its writer pauses; survives a kill, since a column remembers. */
@ApplicationScoped
class TypingWorker {
    private final WritingService writing;

    TypingWorker(WritingService writing) {
        this.writing = writing;
    }

    @Scheduled(
            identity = "typing-told",
            every = "${afterword.writing.tell-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tell() {
        return Multi.createBy()
                .repeating()
                .uni(writing::tellTyped)
                .whilst(another -> another)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> Log.warn("Events of typing wait for the next look", failure))
                .onFailure()
                .recoverWithNull();
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return writing.forget()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> Log.warn("Old changes of texts stay for now", failure))
                .onFailure()
                .recoverWithNull();
    }
}
