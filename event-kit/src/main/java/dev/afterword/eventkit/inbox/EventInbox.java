package dev.afterword.eventkit.inbox;

import dev.afterword.contracts.EventCatalogue;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.codec.ReceivedEvents;
import dev.afterword.eventkit.codec.UnreadableEventException;
import dev.afterword.eventkit.deadletter.DeadLetters;
import dev.afterword.eventkit.outbox.Cause;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Applies what others tell: each event once, in the transaction that records its id. What fails is tried again a
 * bounded number of times and then put aside, so that one bad message never holds up the rest; a database that is away
 * is waited for, since nothing else would go better.
 */
@ApplicationScoped
public class EventInbox {

    private final ReceivedEvents events;
    private final ProcessedEvents processed;
    private final DeadLetters deadLetters;
    private final InboxConfig config;
    private final InboxMetrics metrics;

    EventInbox(
            ReceivedEvents events,
            ProcessedEvents processed,
            DeadLetters deadLetters,
            InboxConfig config,
            InboxMetrics metrics) {
        this.events = events;
        this.processed = processed;
        this.deadLetters = deadLetters;
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * Applies one message; to be returned from an {@code @Incoming} method.
     *
     * @param family sealed type of the topic's events
     * @param handler what the event means here; runs in the transaction that records the event
     */
    public <E> Uni<Void> consume(
            ConsumerRecord<String, byte[]> message, Class<E> family, Function<ReceivedEvent<E>, Uni<Void>> handler) {
        var type = ReceivedEvents.type(message);
        if (type != null && EventCatalogue.ofType(type).isEmpty()) {
            metrics.unknown(message.topic());
            return Uni.createFrom().voidItem();
        }
        var here = CallerContext.current();
        return Uni.createFrom()
                .deferred(() -> apply(message, family, handler))
                .runSubscriptionOn(here)
                .onFailure(this::mayPass)
                .invoke(failure -> metrics.retried(message.topic()))
                .onFailure(this::mayPass)
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2))
                .atMost(config.attempts())
                .onFailure(Unreachable::is)
                .retry()
                .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(10))
                .indefinitely()
                .onFailure()
                .recoverWithUni(failure -> bury(message, failure, here));
    }

    private <E> Uni<Void> apply(
            ConsumerRecord<String, byte[]> message, Class<E> family, Function<ReceivedEvent<E>, Uni<Void>> handler) {
        var event = events.read(message, family);
        new Cause(event.correlationId(), event.id().toString()).begin();
        return Panache.withTransaction(() -> processed
                        .first(event.id())
                        .chain(first -> first
                                ? handler.apply(event).replaceWith(true)
                                : Uni.createFrom().item(false)))
                .invoke(applied -> metrics.done(message.topic(), applied, event.time()))
                .replaceWithVoid();
    }

    private boolean mayPass(Throwable failure) {
        return !(failure instanceof UnreadableEventException) && !Unreachable.is(failure);
    }

    private Uni<Void> bury(ConsumerRecord<String, byte[]> message, Throwable failure, CallerContext here) {
        Log.errorf(
                failure,
                "Message %s/%d/%d could not be applied and goes to the dead letters",
                message.topic(),
                message.partition(),
                message.offset());
        return Uni.createFrom()
                .deferred(() -> deadLetters.bury(message, failure))
                .runSubscriptionOn(here)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(10))
                .indefinitely()
                .invoke(() -> metrics.deadLetter(message.topic()));
    }
}
