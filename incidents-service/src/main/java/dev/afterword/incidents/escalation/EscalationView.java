package dev.afterword.incidents.escalation;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who was called in.
 *
 * @param id id
 * @param from who asked
 * @param toPerson person who is asked, or null where a team is
 * @param toTeam team that is asked, or null where a person is
 * @param basis why this person or team
 * @param need what is needed
 * @param askedAt when they were asked
 * @param outcome what came of it, or null while it is open
 * @param note more about that, or null
 * @param answeredBy who wrote the outcome down, or null
 * @param answeredAt when it was answered, or null
 */
@Schema(name = "Escalation")
record EscalationView(
        UUID id,
        PersonRef from,
        PersonRef toPerson,
        String toTeam,
        EscalationBasis basis,
        String need,
        Instant askedAt,
        EscalationOutcome outcome,
        String note,
        PersonRef answeredBy,
        Instant answeredAt) {}
