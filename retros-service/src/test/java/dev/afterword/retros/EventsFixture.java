package dev.afterword.retros;

import dev.afterword.contracts.EventCatalogue;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentAccessOpened;
import dev.afterword.contracts.incident.IncidentDeclared;
import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentDetection;
import dev.afterword.contracts.incident.IncidentImported;
import dev.afterword.contracts.incident.IncidentMitigated;
import dev.afterword.contracts.incident.IncidentResolved;
import dev.afterword.contracts.incident.IncidentRoleRecorded;
import dev.afterword.contracts.incident.IncidentTimelineEntryCorrected;
import dev.afterword.contracts.incident.IncidentTimelineEntryRecorded;
import dev.afterword.contracts.incident.SloBudgetConsumed;
import dev.afterword.contracts.incident.TimelineEntry;
import dev.afterword.contracts.person.PersonSeen;
import dev.afterword.eventkit.codec.EventCodec;
import dev.afterword.eventkit.codec.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Plays the other services: publishes their events on the real broker, as they would. */
@ApplicationScoped
public class EventsFixture {
    private final EventCodec codec;
    private final EventPublisher publisher;

    EventsFixture(EventCodec codec, EventPublisher publisher) {
        this.codec = codec;
        this.publisher = publisher;
    }

    public void declared(IncidentFixture incident, long sequence) {
        publish(UUID.randomUUID(), incident.id, sequence, new IncidentDeclared(incident.snapshot()));
    }

    public void recorded(IncidentFixture incident, long sequence, TimelineEntry entry) {
        publish(
                UUID.randomUUID(),
                incident.id,
                sequence,
                new IncidentTimelineEntryRecorded(incident.snapshot(), entry));
    }

    public void corrected(IncidentFixture incident, long sequence, TimelineEntry entry) {
        publish(
                UUID.randomUUID(),
                incident.id,
                sequence,
                new IncidentTimelineEntryCorrected(incident.snapshot(), entry, List.of("text"), "Known better"));
    }

    /** A role as somebody tells it afterwards, in the place of another person's where that is given. */
    public void roleTold(
            IncidentFixture incident, long sequence, PersonRef person, PersonRef before, Instant from, Instant to) {
        publish(
                UUID.randomUUID(),
                incident.id,
                sequence,
                new IncidentRoleRecorded(
                        incident.snapshot(),
                        new UUID(0, 7),
                        "SCRIBE",
                        person,
                        null,
                        before,
                        from,
                        to,
                        before == null ? List.of() : List.of("person"),
                        "Heard on the recording"));
    }

    public void mitigated(IncidentFixture incident, long sequence) {
        publish(UUID.randomUUID(), incident.id, sequence, new IncidentMitigated(incident.snapshot(), "INVESTIGATING"));
    }

    public void resolved(IncidentFixture incident, long sequence) {
        publish(UUID.randomUUID(), incident.id, sequence, new IncidentResolved(incident.snapshot(), "MITIGATED"));
    }

    /** What it took of the error budget of an objective, as a part of four weeks' budget. */
    public void consumed(IncidentFixture incident, long sequence, double usedOfFourWeeks) {
        publish(
                UUID.randomUUID(),
                incident.id,
                sequence,
                new SloBudgetConsumed(
                        incident.snapshot(),
                        new UUID(0, 3),
                        "SLO-3",
                        "Card payments succeed",
                        "checkout",
                        null,
                        "EVENTS",
                        usedOfFourWeeks,
                        usedOfFourWeeks,
                        usedOfFourWeeks > 0.2));
    }

    /** How it was noticed, as somebody told it. */
    public void noticed(IncidentFixture incident, long sequence, String source, Boolean byCustomerFirst) {
        publish(
                UUID.randomUUID(),
                incident.id,
                sequence,
                new IncidentDetailsChanged(
                        incident.snapshot(), List.of("detection"), new IncidentDetection(source, byCustomerFirst)));
    }

    public void imported(IncidentFixture incident, long sequence) {
        publish(
                UUID.randomUUID(),
                incident.id,
                sequence,
                new IncidentImported(incident.snapshot(), "statusfeed", "s1"));
    }

    public void opened(IncidentFixture incident, long sequence, PersonRef person, String principal, Instant until) {
        publish(
                UUID.randomUUID(),
                incident.id,
                sequence,
                new IncidentAccessOpened(incident.snapshot(), person, principal, until));
    }

    public void seen(PersonRef person) {
        publish(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(person.id().getBytes(StandardCharsets.UTF_8)),
                1,
                new PersonSeen(person, "somebody", List.of(), Instant.EPOCH));
    }

    public void publish(UUID eventId, UUID aggregateId, long sequence, Object event) {
        var kind = EventCatalogue.of(event);
        var envelope = new EventCodec.Envelope(eventId, kind.type(), sequence, Instant.EPOCH, null, null);
        send(codec.record(kind.topic(), aggregateId, envelope, codec.encode(event)));
    }

    /** A message that names a known type and holds something else. */
    public void poison(String topic, UUID aggregateId, String type) {
        var envelope = new EventCodec.Envelope(UUID.randomUUID(), type, 1, Instant.EPOCH, null, null);
        send(codec.record(topic, aggregateId, envelope, "{\"incident\":["));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        publisher.publish(message).await().indefinitely();
    }
}
