package dev.afterword.incidents.chat.message;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.entry.Evidence;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.people.KnownPerson;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.WithdrawnEntryService;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps messages in the story of an incident, each once: with its author, its time and its address. */
@ApplicationScoped
public class PinService {

    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final WithdrawnEntryService entries;

    PinService(IncidentAccessService incidents, TimelineService timeline, WithdrawnEntryService entries) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.entries = entries;
    }

    /**
     * Keeps a message for somebody, if they may see the incident; a second time changes nothing.
     *
     * @param author name of who wrote it, as people here know it
     * @return the incident's key, and whether it was new
     */
    @WithTransaction
    public Uni<Pinned> pin(UUID incidentId, ChatKind kind, PinnedMessage message, String author, KnownPerson by) {
        var place = place(kind, message.channelId(), message.id(), author);
        return incidents.lockAs(ResourceId.of(incidentId), principals(by)).chain(incident -> timeline.importAll(
                        incident.id(), List.of(entry(kind, message, place)), by.ref())
                .chain(added -> added.recorded() == 1
                        ? Uni.createFrom().item(true)
                        : entries.restore(incident.id(), place, by.ref()))
                .map(fresh -> new Pinned(incident.key(), fresh)));
    }

    /** Takes a message back for the person who had it kept, unless somebody else has worked on it since. */
    @WithTransaction
    public Uni<WithdrawnEntryService.Withdrawal> takeBack(
            UUID incidentId, ChatKind kind, String channelId, String messageId, KnownPerson by) {
        return incidents
                .lockAs(ResourceId.of(incidentId), principals(by))
                .chain(incident -> entries.withdraw(incident.id(), place(kind, channelId, messageId, null), by.ref()));
    }

    private static ImportedFrom place(ChatKind kind, String channelId, String messageId, String author) {
        return new ImportedFrom(kind.word(), channelId + ":" + messageId, author);
    }

    /**
     * What became of a message.
     *
     * @param key key of the incident
     * @param fresh whether it is in the story since now
     */
    public record Pinned(String key, boolean fresh) {}

    private static AddTimelineEntryRequest entry(ChatKind kind, PinnedMessage message, ImportedFrom place) {
        var evidence =
                message.url() == null ? null : List.of(new Evidence(message.url(), "Message in " + kind.word(), null));
        return AddTimelineEntryRequest.of(
                        TimelineEntryKind.COMMUNICATION_INTERNAL, message.at(), message.entryText(), place)
                .seenAt(evidence);
    }

    private static Set<String> principals(KnownPerson person) {
        var principals = new HashSet<String>();
        principals.add(person.ref().principal());
        person.teams().forEach(team -> principals.add("team:" + team));
        return principals;
    }
}
