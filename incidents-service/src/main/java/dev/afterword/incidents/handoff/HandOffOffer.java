package dev.afterword.incidents.handoff;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.responder.HandOff;
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
import java.util.List;
import java.util.UUID;

/** Command that was offered to one person; it stays where it is until that person accepts. */
@Entity
@Table(name = "hand_off_offer")
class HandOffOffer {

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
    private PersonRef to;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "offered_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "offered_by_name"))
    private PersonRef offeredBy;

    private String reason;
    private String summary;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private Instant offeredAt;
    private Instant answeredAt;
    private String answer;

    protected HandOffOffer() {}

    HandOffOffer(UUID id, UUID incidentId, PersonRef from, PersonRef to, PersonRef by, HandOff fact, Instant at) {
        this.id = id;
        this.incidentId = incidentId;
        this.from = from;
        this.to = to;
        this.offeredBy = by;
        this.reason = fact.reason();
        this.summary = fact.summary();
        this.status = OfferStatus.PENDING;
        this.offeredAt = at;
    }

    /** Ends the offer as this person says: the one asked accepts or declines, the one who asks withdraws. */
    void answer(OfferStatus to, String reason, PersonRef by, Instant at) {
        if (!status.next().contains(to)) {
            throw CommonProblems.illegalTransition(status.name(), to.name(), status.next());
        }
        if (!mayAnswer(to, by.id())) {
            throw CommonProblems.forbidden(
                    to == OfferStatus.WITHDRAWN
                            ? "Only the commander and whoever made the offer may withdraw it."
                            : "Only " + this.to.name() + " may answer this offer.");
        }
        end(to, reason, at);
    }

    private boolean mayAnswer(OfferStatus answer, String personId) {
        return answer == OfferStatus.WITHDRAWN
                ? personId.equals(offeredBy.id()) || personId.equals(from.id())
                : personId.equals(to.id());
    }

    /** Command went another way. */
    void lapse(Instant at) {
        end(OfferStatus.LAPSED, null, at);
    }

    private void end(OfferStatus to, String reason, Instant at) {
        status = to;
        answer = reason;
        answeredAt = at;
    }

    /** Whether it is this person's command that is offered; null is nobody. */
    boolean isFrom(PersonRef commander) {
        return commander != null && commander.id().equals(from.id());
    }

    PersonRef from() {
        return from;
    }

    PersonRef to() {
        return to;
    }

    /** What goes with command when it passes by this offer. */
    HandOff fact() {
        return new HandOff(reason, summary, answeredAt);
    }

    String sentence() {
        var answered = answer == null ? "." : ": " + answer;
        return switch (status) {
            case PENDING -> from.name() + " offered command to " + to.name() + (reason == null ? "." : ": " + reason);
            case ACCEPTED -> to.name() + " accepted command" + answered;
            case DECLINED -> to.name() + " could not take command" + answered;
            case WITHDRAWN -> "The offer of command to " + to.name() + " was withdrawn" + answered;
            case LAPSED -> "The offer of command to " + to.name() + " lapsed.";
        };
    }

    HandOffOfferView view() {
        return new HandOffOfferView(
                id,
                from,
                to,
                offeredBy,
                reason,
                summary,
                status,
                List.copyOf(status.next()),
                offeredAt,
                answeredAt,
                answer,
                List.of());
    }
}
