package dev.afterword.actions;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.EventCatalogue;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentAccessOpened;
import dev.afterword.contracts.incident.IncidentDeclared;
import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.contracts.retrospective.ProposedAction;
import dev.afterword.contracts.retrospective.RetrospectiveActionProposed;
import dev.afterword.contracts.retrospective.RetrospectiveSnapshot;
import dev.afterword.eventkit.codec.EventCodec;
import dev.afterword.eventkit.codec.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Plays the other services: publishes their events on the real broker, as they would. */
@ApplicationScoped
public class EventsFixture {

    private static final PersonRef FACILITATOR = new PersonRef("00000000-0000-4000-8000-000000000004", "Farah Haddad");
    private static final PersonRef ADMIN = new PersonRef("00000000-0000-4000-8000-000000000001", "Amara Okafor");

    private final EventCodec codec;
    private final EventPublisher publisher;

    EventsFixture(EventCodec codec, EventPublisher publisher) {
        this.codec = codec;
        this.publisher = publisher;
    }

    public record Incident(UUID id, String key) {}

    public static Incident anIncident() {
        var id = UUID.randomUUID();
        return new Incident(id, "INC-" + Math.floorMod(id.getMostSignificantBits(), 1_000_000_000));
    }

    public static Access everybody() {
        return new Access(Access.ORGANISATION, List.of());
    }

    public static Access only(String... principals) {
        return new Access(Access.RESTRICTED, List.of(principals));
    }

    public void declared(Incident incident, String severity, Access access) {
        publish(UUID.randomUUID(), incident.id(), 1, new IncidentDeclared(snapshot(incident, severity, access)));
    }

    public void changed(Incident incident, long sequence, String severity, Access access) {
        publish(UUID.randomUUID(), incident.id(), sequence, details(incident, severity, access));
    }

    /** The administrator of the demo people opens the incident. */
    public void opened(Incident incident, long sequence, Access access, String principal, Instant until) {
        var snapshot = snapshot(incident, "SEV2", access);
        publish(
                UUID.randomUUID(),
                incident.id(),
                sequence,
                new IncidentAccessOpened(snapshot, ADMIN, principal, until));
    }

    public static IncidentDetailsChanged details(Incident incident, String severity, Access access) {
        return new IncidentDetailsChanged(snapshot(incident, severity, access), List.of("visibility"));
    }

    /** The event of a proposal; publish it as often as you like. */
    public static RetrospectiveActionProposed proposal(
            Incident incident, UUID retrospective, UUID action, Access access) {
        var snapshot = new RetrospectiveSnapshot(
                retrospective,
                "RET-1",
                incident.id(),
                incident.key(),
                "Retrospective",
                "DRAFTING",
                "REQUIRED",
                "STANDARD",
                null,
                null,
                access);
        var proposed = new ProposedAction(
                action,
                "Alert on replication lag",
                "Lag grew unseen",
                null,
                null,
                "DETECT",
                "P1",
                List.of(UUID.randomUUID()),
                "SEV1",
                FACILITATOR);
        return new RetrospectiveActionProposed(snapshot, proposed);
    }

    public void publish(UUID eventId, UUID aggregateId, long sequence, Object event) {
        var kind = EventCatalogue.of(event);
        var envelope = new EventCodec.Envelope(eventId, kind.type(), sequence, Instant.EPOCH, null, null);
        send(codec.record(kind.topic(), aggregateId, envelope, codec.encode(event)));
    }

    /** A message that names a known type and holds something else. */
    public void poison(String topic, UUID aggregateId, String type) {
        var envelope = new EventCodec.Envelope(UUID.randomUUID(), type, 1, Instant.EPOCH, null, null);
        send(codec.record(topic, aggregateId, envelope, "{\"action\":["));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        publisher.publish(message).await().indefinitely();
    }

    private static IncidentSnapshot snapshot(Incident incident, String severity, Access access) {
        return new IncidentSnapshot(
                incident.id(),
                incident.key(),
                "Checkout fails",
                null,
                "INVESTIGATING",
                severity,
                "AVAILABILITY",
                List.of("checkout"),
                "payments",
                FACILITATOR,
                null,
                null,
                null,
                1,
                access,
                null);
    }
}
