package dev.afterword.eventkit;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.person.PersonSeen;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import dev.afterword.restkit.http.IdempotencyKey;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Tells that people were seen. */
@ApplicationScoped
class TellingService {

    private final Outbox outbox;
    private final IdempotentRequests requests;

    TellingService(Outbox outbox, IdempotentRequests requests) {
        this.outbox = outbox;
        this.requests = requests;
    }

    @WithTransaction
    Uni<Void> tell(UUID aggregate, long from, int count, String name, Access access) {
        return outbox.append(LongStream.range(from, from + count)
                .mapToObj(sequence -> event(aggregate, sequence, name, access))
                .toList());
    }

    @WithTransaction
    Uni<Void> tellAndFail(UUID aggregate) {
        return outbox.append(event(aggregate, 1, "Nobody", new Access(Access.ORGANISATION, List.of())))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("the transaction is rolled back")));
    }

    @WithTransaction
    Uni<Told> tellOnce(IdempotencyKey key, UUID aggregate) {
        return requests.once(key, Told.class, () -> outbox.append(
                        event(aggregate, 1, "Once", new Access(Access.ORGANISATION, List.of())))
                .replaceWith(new Told(aggregate)));
    }

    private static NewEvent event(UUID aggregate, long sequence, String name, Access access) {
        var person = new PersonRef(aggregate.toString(), name);
        return new NewEvent(aggregate, sequence, new PersonSeen(person, name, List.of(), Instant.EPOCH), access);
    }

    /** What a teller answers. */
    record Told(UUID aggregate) {}
}
