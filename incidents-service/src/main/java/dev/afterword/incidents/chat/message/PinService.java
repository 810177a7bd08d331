package dev.afterword.incidents.chat.message;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.entry.Evidence;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.people.KnownPerson;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.AddTimelineEntryRequest;
import dev.afterword.incidents.timeline.ImportedEntryService;
import dev.afterword.incidents.timeline.SourceEdit;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.WithdrawnEntryService;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps messages in the story of an incident, each once: with its author, its time and its address. */
@ApplicationScoped
public class PinService {

    private static final String EDITED = "Edited where it was written.";
    private static final String DELETED = "Deleted where it was written.";
    private static final String GONE = "[The message was deleted in its chat.]";

    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final WithdrawnEntryService entries;
    private final ImportedEntryService imported;

    PinService(
            IncidentAccessService incidents,
            TimelineService timeline,
            WithdrawnEntryService entries,
            ImportedEntryService imported) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.entries = entries;
        this.imported = imported;
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
                        ? edited(incident.id(), message, place).replaceWith(true)
                        : entries.restore(incident.id(), place, by.ref()))
                .map(fresh -> new Pinned(incident.key(), fresh)));
    }

    private Uni<Void> edited(UUID incidentId, PinnedMessage message, ImportedFrom place) {
        return message.editedAt() == null
                ? Uni.createFrom().voidItem()
                : imported.asEdited(incidentId, Map.of(place, message.editedAt()));
    }

    /** Takes a message back for the person who had it kept, unless somebody else has worked on it since. */
    @WithTransaction
    public Uni<WithdrawnEntryService.Withdrawal> takeBack(
            UUID incidentId, ChatKind kind, String channelId, String messageId, KnownPerson by) {
        return incidents
                .lockAs(ResourceId.of(incidentId), principals(by))
                .chain(incident -> entries.withdraw(incident.id(), place(kind, channelId, messageId, null), by.ref()));
    }

    /** What came of it that a message has changed where it was written. */
    public enum Followed {
        /** The entry says it as well; what it said before stays in its history. */
        TAKEN_OVER,
        /** It says the same as before. */
        SAME,
        /** It is not in the timeline. */
        NOT_THERE,
        /** A later edit, or that it was deleted, is known already. */
        OLDER,
        /** Its words were released to people outside and stay; the new ones wait beside them to be taken over. */
        RELEASED,
        /** Somebody has corrected the words here, and those stay. */
        CORRECTED_HERE
    }

    /** Takes over the new words of a message that is kept; in the caller's transaction. */
    @WithTransaction
    public Uni<Followed> edited(UUID incidentId, ChatKind kind, PinnedMessage message, PersonRef by) {
        var edit = new SourceEdit(message.entryText(), EDITED, message.saidAt(), false);
        return follow(incidentId, place(kind, message.channelId(), message.id(), null), edit, by);
    }

    /** Takes the words out of the entry of a message that was deleted in its chat; in the caller's transaction. */
    @WithTransaction
    public Uni<Followed> deleted(UUID incidentId, ChatKind kind, String channelId, String messageId, PersonRef by) {
        var edit = new SourceEdit(GONE, DELETED, null, true);
        return follow(incidentId, place(kind, channelId, messageId, null), edit, by);
    }

    /** Most messages of a channel are not kept, and lock nothing. */
    private Uni<Followed> follow(UUID incidentId, ImportedFrom place, SourceEdit edit, PersonRef by) {
        return known(incidentId, place)
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().item(Followed.NOT_THERE)
                        : incidents
                                .lockForPlatform(incidentId)
                                .chain(incident -> known(incidentId, place))
                                .chain(now -> follow(incidentId, place, now.get(), edit, by)));
    }

    private Uni<Optional<ImportedEntryService.Known>> known(UUID incidentId, ImportedFrom place) {
        return imported.known(incidentId, place.system(), List.of(place.externalId()))
                .map(found -> Optional.ofNullable(found.get(place.externalId())));
    }

    private Uni<Followed> follow(
            UUID incidentId, ImportedFrom place, ImportedEntryService.Known known, SourceEdit edit, PersonRef by) {
        if (known.isPast(edit.editedAt())) {
            return Uni.createFrom().item(Followed.OLDER);
        }
        if (known.correctedHere()) {
            return Uni.createFrom().item(Followed.CORRECTED_HERE);
        }
        return imported.correct(incidentId, place, edit, by).replaceWith(followed(known, edit));
    }

    private static Followed followed(ImportedEntryService.Known known, SourceEdit edit) {
        if (known.saidThere().equals(edit.text())) {
            return Followed.SAME;
        }
        return known.released() ? Followed.RELEASED : Followed.TAKEN_OVER;
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
