package dev.afterword.incidents.command;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The people in an incident as a whole. Times are seconds between the two instants that stand beside them; where the
 * second is null, they ran until now. Time in command is without the stretches in which the incident was thought to be
 * over, between a mitigation, a resolution or its being set aside and the moment it went back.
 *
 * @param commander who has command, or null
 * @param deputy who stands by and takes command unless another person is named, or null
 * @param handOff how urgent a hand-off is: NONE, SUGGESTED or DUE, by the time in command and the settings
 * @param offer command that is offered and waits for an answer, or null
 * @param command every interval of command, oldest first
 * @param withoutCommander time from the declaration to the first commander, or null where it was not declared
 * @param commandGaps later stretches of the response in which nobody was in command: after it was mitigated and went
 *     back, after it was reopened, or between two intervals of command
 * @param span how many people answer to whom
 * @param ownershipBounces how often the incident went from one team to another during the response
 * @param ownership each change of the responsible team during the response, oldest first
 */
@Schema(name = "IncidentPeople")
record PeopleOverviewView(
        PersonRef commander,
        PersonRef deputy,
        HandOffAdvice handOff,
        PendingOffer offer,
        List<CommandInterval> command,
        WithoutCommander withoutCommander,
        List<WithoutCommander> commandGaps,
        Span span,
        int ownershipBounces,
        List<OwnershipView> ownership) {

    /** How urgent it is that somebody fresh takes command. */
    enum HandOffAdvice {
        NONE,
        SUGGESTED,
        DUE
    }

    /**
     * Command that waits for an answer.
     *
     * @param id id of the offer
     * @param to who is asked
     * @param offeredBy who made the offer
     * @param reason why, or null
     * @param summary where things stand, or null
     * @param offeredAt since when it waits
     */
    @Schema(name = "PendingHandOff")
    record PendingOffer(UUID id, PersonRef to, PersonRef offeredBy, String reason, String summary, Instant offeredAt) {}

    /**
     * One person's time in command.
     *
     * @param assignmentId id of the role assignment
     * @param person who
     * @param from since when
     * @param to until when: given back, handed over, or the end of the incident; null while it goes on
     * @param seconds how long, but for the time in which the incident was thought to be over before it went back
     */
    @Schema(name = "CommandInterval")
    record CommandInterval(UUID assignmentId, PersonRef person, Instant from, Instant to, long seconds) {}

    /**
     * Time of the response without a commander.
     *
     * @param from when the incident was declared or went back, or when command ended
     * @param to when a commander came, or when it was mitigated or resolved without one; null while it goes on
     * @param seconds how long
     */
    @Schema(name = "TimeWithoutCommander")
    record WithoutCommander(Instant from, Instant to, long seconds) {

        static WithoutCommander of(dev.afterword.incidents.commandtime.Span span, Instant now) {
            return new WithoutCommander(span.from(), span.to(), span.length(now).toSeconds());
        }
    }

    /**
     * How many people answer to whom.
     *
     * @param directReports people who answer to the commander: all with a role now except observers, reporters and the
     *     members of sub-teams that have a leader
     * @param limit most people who should answer to one person
     * @param exceeded whether more do
     * @param subTeams sub-teams by name
     */
    @Schema(name = "SpanOfControl")
    record Span(int directReports, int limit, boolean exceeded, List<SubTeam> subTeams) {}

    /**
     * A sub-team.
     *
     * @param name name
     * @param leader who leads it, or null
     * @param members people in it beside the leader
     * @param exceeded whether there are more of them than should answer to one person
     */
    @Schema(name = "SubTeam")
    record SubTeam(String name, PersonRef leader, int members, boolean exceeded) {}
}
