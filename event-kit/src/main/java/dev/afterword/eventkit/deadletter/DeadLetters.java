package dev.afterword.eventkit.deadletter;

import dev.afterword.eventkit.codec.EventPublisher;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What could not be applied: kept here and on {@code <topic>.dead-letter}, and sent through the topic again on request. */
@ApplicationScoped
public class DeadLetters {

    public static final String SUFFIX = ".dead-letter";

    private final DeadLetterTable table;
    private final EventPublisher publisher;

    DeadLetters(DeadLetterTable table, EventPublisher publisher) {
        this.table = table;
        this.publisher = publisher;
    }

    /** Puts a message aside. Doing it twice leaves one row. */
    public Uni<Void> bury(ConsumerRecord<String, byte[]> message, Throwable reason) {
        var letter = BuriedMessage.of(message, reason);
        return publisher.publish(letter.toDeadLetterTopic()).chain(() -> table.insert(letter));
    }

    /** Those that were put aside, newest first. */
    public Uni<Page<DeadLetter>> list(PageQuery page) {
        return table.page(page);
    }

    /** Sends the message through its topic again; those that have applied it before will know it. */
    public Uni<Void> replay(UUID id) {
        return table.find(id)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("dead letter", id.toString()))
                .chain(letter -> publisher.publish(letter.toTopic()))
                .chain(() -> table.replayed(id));
    }
}
