package dev.afterword.actions.person;

import dev.afterword.contracts.person.PersonEvent;
import dev.afterword.contracts.person.PersonSeen;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.inbox.EventInbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of people. */
@ApplicationScoped
class PersonEventsConsumer {

    private final EventInbox inbox;
    private final PersonService people;

    PersonEventsConsumer(EventInbox inbox, PersonService people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Incoming("person-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.consume(record, PersonEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<PersonEvent> event) {
        if (event.data() instanceof PersonSeen seen) {
            var person = new PersonRef(seen.person().id(), seen.person().name());
            return people.seen(person, seen.username(), event.sequence());
        }
        return Uni.createFrom().voidItem();
    }
}
