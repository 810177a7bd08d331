package dev.afterword.retros.person;

import dev.afterword.contracts.Topics;
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

    @Incoming(Topics.PERSON_EVENTS)
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.consume(message, PersonEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<PersonEvent> event) {
        var person = event.data().person();
        var username = event.data() instanceof PersonSeen seen ? seen.username() : null;
        return people.remember(new PersonView(person.id(), person.name()), username, event.sequence());
    }
}
