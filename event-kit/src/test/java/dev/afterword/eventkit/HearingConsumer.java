package dev.afterword.eventkit;

import dev.afterword.contracts.person.PersonEvent;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.inbox.EventInbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that people were seen; some names it cannot stand, until told otherwise. */
@ApplicationScoped
class HearingConsumer {

    static final Set<String> UNBEARABLE = ConcurrentHashMap.newKeySet();

    private final EventInbox inbox;

    HearingConsumer(EventInbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("person-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.consume(message, PersonEvent.class, this::hear);
    }

    private Uni<Void> hear(ReceivedEvent<PersonEvent> event) {
        var name = event.data().person().name();
        if (UNBEARABLE.contains(name)) {
            return Uni.createFrom().failure(new IllegalStateException("cannot hear of " + name));
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into heard (event_id, subject, sequence, name) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, event.id())
                        .setParameter(2, event.subject())
                        .setParameter(3, event.sequence())
                        .setParameter(4, name)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
