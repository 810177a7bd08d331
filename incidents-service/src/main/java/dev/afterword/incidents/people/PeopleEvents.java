package dev.afterword.incidents.people;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.person.PersonSeen;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells others whom tokens have shown. */
@ApplicationScoped
class PeopleEvents {

    private final Outbox outbox;
    private final Clock clock;

    PeopleEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> seen(PersonView person, long sequence) {
        var ref = new dev.afterword.contracts.PersonRef(person.id(), person.name());
        var event = new PersonSeen(ref, person.username(), person.teams(), clock.instant());
        return outbox.append(
                new NewEvent(aggregateId(person.id()), sequence, event, new Access(Access.ORGANISATION, List.of())));
    }

    /** Subjects are UUIDs with most identity providers, but need not be. */
    private static UUID aggregateId(String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException notAUuid) {
            return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
        }
    }
}
