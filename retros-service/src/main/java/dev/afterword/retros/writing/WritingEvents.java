package dev.afterword.retros.writing;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.Topics;
import dev.afterword.contracts.writing.PersonPresent;
import dev.afterword.contracts.writing.SectionTyped;
import dev.afterword.contracts.writing.WrittenDocument;
import dev.afterword.eventkit.codec.EventCodec;
import dev.afterword.eventkit.codec.EventPublisher;
import dev.afterword.restkit.http.Ids;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.SectionText;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Tells open pages what goes on, after the fact and outside of every transaction. */
@ApplicationScoped
@RegisterForReflection(targets = {SectionTyped.class, PersonPresent.class, WrittenDocument.class})
class WritingEvents {
    private final EventCodec codec;
    private final EventPublisher publisher;
    private final Clock clock;

    WritingEvents(EventCodec codec, EventPublisher publisher, Clock clock) {
        this.codec = codec;
        this.publisher = publisher;
        this.clock = clock;
    }

    void typed(SectionText text) {
        var document = document(text.retrospective());
        var notice = new SectionTyped(document, text.key().key(), text.changes());
        tell(document.id(), SectionTyped.TYPE, text.changes(), notice);
    }

    void present(RetrospectiveHandle there, PersonView person, PresenceRequest presence) {
        var document = document(there);
        var who = new PersonRef(person.id(), person.name());
        var notice = new PersonPresent(document, who, presence.clientId(), presence.section(), presence.leaving());
        tell(document.id(), PersonPresent.TYPE, 0, notice);
    }

    private void tell(UUID id, String type, long sequence, Object notice) {
        var envelope = new EventCodec.Envelope(Ids.next(), type, sequence, clock.instant(), null, null);
        publisher.hint(codec.record(Topics.WRITING_NOTICES, id, envelope, codec.encode(notice)));
    }

    private static WrittenDocument document(RetrospectiveHandle there) {
        return new WrittenDocument(
                there.id(),
                there.key(),
                there.incidentId(),
                there.status().name(),
                new Access(there.visibility(), there.audience()));
    }
}
