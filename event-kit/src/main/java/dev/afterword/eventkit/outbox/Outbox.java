package dev.afterword.eventkit.outbox;

import dev.afterword.contracts.EventCatalogue;
import dev.afterword.eventkit.codec.EventCodec;
import dev.afterword.restkit.http.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Where a service writes what happened, inside the transaction that made it happen: the only side effect of a transaction. */
@ApplicationScoped
public class Outbox {

    private final EventCodec codec;
    private final OutboxRelay relay;
    private final Clock clock;

    Outbox(EventCodec codec, OutboxRelay relay, Clock clock) {
        this.codec = codec;
        this.relay = relay;
        this.clock = clock;
    }

    /** Writes the events in the current transaction; they are published after its commit, or not at all. */
    public Uni<Void> append(NewEvent... events) {
        return append(List.of(events));
    }

    /** Writes the events in the current transaction; they are published after its commit, or not at all. */
    public Uni<Void> append(List<NewEvent> events) {
        relay.expectWork();
        var cause = Cause.current();
        var rows = events.stream().map(event -> row(event).causedBy(cause)).toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows));
    }

    private OutboxEvent row(NewEvent event) {
        var kind = EventCatalogue.of(event.event());
        return new OutboxEvent(
                Ids.next(), event, kind.topic(), kind.type(), clock.instant(), codec.encode(event.event()));
    }
}
