package dev.afterword.eventkit.outbox;

import dev.afterword.contracts.EventCatalogue;
import dev.afterword.eventkit.codec.EventCodec;
import dev.afterword.restkit.http.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where a service writes what happened, inside the transaction that made it happen: the only side effect of a transaction. */
@ApplicationScoped
public class Outbox {

    private static final String REWRITE =
            """
            update outbox set data = cast(jsonb_set(
                       case when jsonb_exists(cast(data as jsonb), 'reason')
                            then jsonb_set(cast(data as jsonb), '{reason}', 'null') else cast(data as jsonb) end,
                       array[cast(?2 as text)], cast(?4 as jsonb)) as text)
             where topic = ?5 and aggregate_id = ?1 and cast(data as jsonb) #>> array[cast(?2 as text), 'id'] = ?3""";

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

    /**
     * Puts what may be read of a part of an aggregate from now on in the place of what its events say of that part, in
     * the current transaction: who reads the log later must not find what is no longer for them. Reasons, which may
     * repeat it, go too. Who has heard the events keeps them and learns from the next one.
     *
     * @param topic topic of the aggregate
     * @param aggregateId aggregate
     * @param member member of the events' data that holds the part
     * @param id id of the part
     * @param now the part as it may be read now
     */
    public Uni<Void> rewrite(String topic, UUID aggregateId, String member, UUID id, Object now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REWRITE)
                        .setParameter(1, aggregateId)
                        .setParameter(2, member)
                        .setParameter(3, id.toString())
                        .setParameter(4, codec.encode(now))
                        .setParameter(5, topic)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private OutboxEvent row(NewEvent event) {
        var kind = EventCatalogue.of(event.event());
        return new OutboxEvent(
                Ids.next(), event, kind.topic(), kind.type(), clock.instant(), codec.encode(event.event()));
    }
}
