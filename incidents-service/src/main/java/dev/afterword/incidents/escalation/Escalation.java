package dev.afterword.incidents.escalation;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody was called in, and answered or not. */
@Entity
@Table(name = "escalation")
class Escalation {

    @Id
    private UUID id;

    private UUID incidentId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "from_id"))
    @AttributeOverride(name = "name", column = @Column(name = "from_name"))
    private PersonRef from;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "to_id"))
    @AttributeOverride(name = "name", column = @Column(name = "to_name"))
    private PersonRef toPerson;

    private String toTeam;

    @Enumerated(EnumType.STRING)
    private EscalationBasis basis;

    private String need;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private EscalationOutcome outcome;

    private String note;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "answered_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "answered_by_name"))
    private PersonRef answeredBy;

    private Instant answeredAt;

    protected Escalation() {}

    /** The person is null where a team is asked. */
    Escalation(UUID id, UUID incidentId, PersonRef from, PersonRef toPerson, EscalateRequest request, Instant askedAt) {
        this.id = id;
        this.incidentId = incidentId;
        this.from = from;
        this.toPerson = toPerson;
        this.toTeam = request.toTeam();
        this.basis = request.basis();
        this.need = request.need().strip();
        this.askedAt = askedAt;
    }

    void answer(AnswerEscalationRequest answer, PersonRef by, Instant at) {
        if (outcome != null) {
            throw EscalationProblems.answered(outcome);
        }
        if (at.isBefore(askedAt)) {
            throw CommonProblems.badRequest("/answeredAt", "must not be before it was asked (" + askedAt + ")");
        }
        outcome = answer.outcome();
        note = answer.note();
        answeredBy = by;
        answeredAt = at;
    }

    private String target() {
        return toPerson == null ? "the team " + toTeam : toPerson.name();
    }

    String request() {
        var why =
                switch (basis) {
                    case EXPERTISE -> " for their expertise";
                    case CONNECTION -> " for their connections";
                    case ROTA -> " by the rota";
                    case BUDDY -> " as somebody they trust";
                };
        return from.name() + " called in " + target() + why + ": " + need;
    }

    String answerSentence() {
        var sentence = (toPerson == null ? "The team " + toTeam : toPerson.name()) + " " + outcome.words();
        return note == null ? sentence + "." : sentence + ": " + note;
    }

    EscalationView view() {
        return new EscalationView(
                id, from, toPerson, toTeam, basis, need, askedAt, outcome, note, answeredBy, answeredAt);
    }
}
