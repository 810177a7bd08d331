package dev.afterword.incidents.chat.channel;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links channels to incidents. A restricted incident is never linked to a channel that others can read. */
@ApplicationScoped
public class ChatChannelService {

    private final ChatChannelRepository channels;
    private final ChatConnectionService connections;
    private final IncidentAccessService incidents;
    private final IncidentEvents events;
    private final TimelineService timeline;
    private final CurrentUser user;
    private final Clock clock;

    ChatChannelService(
            ChatChannelRepository channels,
            ChatConnectionService connections,
            IncidentAccessService incidents,
            IncidentEvents events,
            TimelineService timeline,
            CurrentUser user,
            Clock clock) {
        this.channels = channels;
        this.connections = connections;
        this.incidents = incidents;
        this.events = events;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    /** The incident that a channel is about, whoever may see it; callers ask for rights before they show anything. */
    public Uni<Optional<UUID>> incidentOf(UUID connectionId, String channelId) {
        return channels.incidentOf(connectionId, channelId);
    }

    /** Ids of the channels of a kind of chat that are about an incident; callers have asked for rights. */
    public Uni<List<String>> idsOf(UUID incidentId, ChatKind kind) {
        return channels.of(incidentId).map(found -> found.stream()
                .filter(channel -> channel.kind() == kind)
                .map(ChatChannelView::channelId)
                .distinct()
                .toList());
    }

    /** Links a channel to an incident that the caller may see; a second time changes nothing. */
    @WithTransaction
    public Uni<Void> link(ResourceId id, ChannelPlace place) {
        return incidents.lock(id).chain(incident -> connections
                .requireThere(place.connectionId())
                .chain(() -> requirePrivateWhereNeeded(incident, place))
                .chain(() -> channels.link(
                        Ids.next(), incident.id(), place, PeopleService.refOf(user), clock.instant(), false))
                .chain(fresh -> fresh ? tellLinked(incident, place) : requireSameOrVisible(incident, place)));
    }

    /**
     * Links a channel that was made for an incident; a second time changes nothing. Fails where the incident has become
     * restricted meanwhile and others can read the channel, or where somebody has linked it to another incident.
     *
     * @param by who made it
     */
    @WithTransaction
    public Uni<Void> linkMade(UUID incidentId, ChannelPlace place, PersonRef by) {
        return incidents.lockForPlatform(incidentId).chain(incident -> requirePrivateWhereNeeded(incident, place)
                .chain(() -> channels.link(Ids.next(), incidentId, place, by, clock.instant(), true))
                .chain(fresh -> fresh
                        ? tell(incident, "The chat channel " + place.channelName() + " was made for this incident.", by)
                        : other(incident, place)
                                .invoke(other -> other.ifPresent(ChatChannelService::taken))
                                .replaceWithVoid()));
    }

    private static Uni<Void> requirePrivateWhereNeeded(IncidentHandle incident, ChannelPlace place) {
        if (!incident.isOpenToEverybody() && !place.privateChannel()) {
            throw ChatChannelProblems.notPrivate(incident.key());
        }
        return Uni.createFrom().voidItem();
    }

    /** Whoever may not see what the channel is about learns that it takes no link from them, and not why. */
    private Uni<Void> requireSameOrVisible(IncidentHandle incident, ChannelPlace place) {
        return other(incident, place)
                .chain(other -> other.map(id -> incidents
                                .visible(ResourceId.of(id))
                                .onFailure(CommonProblems::isNotFound)
                                .transform(hidden -> ChatChannelProblems.unavailable())
                                .invoke(ChatChannelService::taken))
                        .orElseGet(() -> Uni.createFrom().nullItem()))
                .replaceWithVoid();
    }

    private static void taken(UUID other) {
        throw ChatChannelProblems.taken();
    }

    /** The other incident that the channel is about. */
    private Uni<Optional<UUID>> other(IncidentHandle incident, ChannelPlace place) {
        return channels.incidentInSession(place.connectionId(), place.channelId())
                .map(about -> about.filter(id -> !id.equals(incident.id())));
    }

    private Uni<Void> tellLinked(IncidentHandle incident, ChannelPlace place) {
        var name = place.channelName() == null ? place.channelId() : place.channelName();
        return tell(incident, "The chat channel " + name + " is about this incident now.");
    }

    Uni<List<ChatChannelView>> list(ResourceId id) {
        return incidents.visible(id).chain(channels::of);
    }

    @WithTransaction
    Uni<Void> unlink(ResourceId id, UUID linkId) {
        return incidents.lock(id).chain(incident -> channels.name(incident.id(), linkId)
                .map(name -> name.orElseThrow(() -> ChatChannelProblems.notFound(linkId)))
                .call(() -> channels.unlink(incident.id(), linkId))
                .chain(name -> tell(incident, "The chat channel " + name + " is no longer about this incident.")));
    }

    private Uni<Void> tell(IncidentHandle incident, String sentence) {
        return tell(incident, sentence, PeopleService.refOf(user));
    }

    private Uni<Void> tell(IncidentHandle incident, String sentence, PersonRef by) {
        return timeline.record(incident.id(), TimelineEntryKind.DETAILS_CHANGED, clock.instant(), sentence, by)
                .chain(entry -> events.told(incident, entry));
    }
}
