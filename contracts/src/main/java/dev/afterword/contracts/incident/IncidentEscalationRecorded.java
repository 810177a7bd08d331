package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was called in, or the call was answered.
 *
 * @param incident the incident after the change
 * @param escalationId id of the escalation
 * @param basis why this person or team: EXPERTISE, CONNECTION, ROTA or BUDDY
 * @param from who asked
 * @param toPerson the person who is asked, or null where a team is
 * @param toTeam the team that is asked, or null where a person is
 * @param askedAt when it was asked
 * @param answeredAt when it was answered, or null
 * @param outcome JOINED, ADVISED, REDIRECTED, DECLINED or NO_ANSWER; null until it is answered
 */
public record IncidentEscalationRecorded(
        IncidentSnapshot incident,
        UUID escalationId,
        String basis,
        PersonRef from,
        PersonRef toPerson,
        String toTeam,
        Instant askedAt,
        Instant answeredAt,
        String outcome)
        implements IncidentEvent {}
