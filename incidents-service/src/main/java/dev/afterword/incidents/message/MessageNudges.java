package dev.afterword.incidents.message;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks from time to time for promised updates that did not come; any number of replicas may do so at once. */
@ApplicationScoped
class MessageNudges {

    private final MessageRepository messages;
    private final MessageStepService steps;
    private final Clock clock;

    MessageNudges(MessageRepository messages, MessageStepService steps, Clock clock) {
        this.messages = messages;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(
            identity = "message-nudges",
            every = "${afterword.messages.nudge-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return messages.unanswered(clock.instant())
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(this::nudge)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> Log.warn("Nudges for promised updates wait for the next look", failure))
                .onFailure()
                .recoverWithNull();
    }

    /** One that fails comes up again at the next look and keeps no other one waiting. */
    private Uni<Void> nudge(AwaitedUpdate awaited) {
        return steps.nudge(awaited)
                .onFailure()
                .invoke(failure -> Log.warnf(failure, "No nudge yet for the message %s", awaited.messageId()))
                .onFailure()
                .recoverWithNull();
    }
}
