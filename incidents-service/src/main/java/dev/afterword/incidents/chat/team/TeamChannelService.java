package dev.afterword.incidents.chat.team;

import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Says in which channel a team is reminded. */
@ApplicationScoped
class TeamChannelService {

    private static final int LONGEST_TEAM = 100;

    private final TeamChannelRepository channels;
    private final ChatConnectionService connections;
    private final CurrentUser user;
    private final Clock clock;

    TeamChannelService(
            TeamChannelRepository channels, ChatConnectionService connections, CurrentUser user, Clock clock) {
        this.channels = channels;
        this.connections = connections;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<List<TeamChannelView>> list(UUID connectionId) {
        return connections.requireThere(connectionId).chain(() -> channels.of(connectionId));
    }

    @WithSession
    Uni<TeamChannelView> set(UUID connectionId, String team, SetTeamChannelRequest request) {
        var name = team.strip();
        if (name.isEmpty() || name.length() > LONGEST_TEAM || name.indexOf(0) >= 0) {
            throw CommonProblems.badRequest(
                    "{team}", "must be the name of a team, up to " + LONGEST_TEAM + " characters");
        }
        var wanted = new TeamChannelView(
                name, request.channelId(), request.channelName(), PeopleService.refOf(user), clock.instant());
        return connections
                .requireThere(connectionId)
                .chain(() -> channels.set(connectionId, wanted))
                .replaceWith(wanted);
    }

    @WithSession
    Uni<Void> remove(UUID connectionId, String team) {
        return connections
                .requireThere(connectionId)
                .chain(() -> channels.remove(connectionId, team.strip()))
                .invoke(found -> {
                    if (!found) {
                        throw CommonProblems.notFound("channel of the team", team);
                    }
                })
                .replaceWithVoid();
    }
}
