package dev.afterword.incidents.slo;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** An objective of a service or a system. It is retired and never deleted, since budgets of the past name it. */
@Entity
@Table(name = "slo")
class Slo {

    @Id
    private UUID id;

    private String key;
    private String service;
    private String system;
    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private SloBasis basis;

    private BigDecimal objective;

    @Enumerated(EnumType.STRING)
    private SloPeriod period;

    private Long expectedEvents;
    private String indicators;
    private String team;
    private LocalDate reviewOn;
    private Instant reviewedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "reviewed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "reviewed_by_name"))
    private PersonRef reviewedBy;

    private String reviewNote;

    /** The day of review that others were told of last; a reminder is no edit and leaves the version as it is. */
    @OptimisticLock(excluded = true)
    private LocalDate remindedFor;

    @OptimisticLock(excluded = true)
    private Instant remindedAt;

    @OptimisticLock(excluded = true)
    private long reminders;

    @Enumerated(EnumType.STRING)
    private SloStatus status;

    private Instant retiredAt;
    private String retiredReason;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    protected Slo() {}

    Slo(UUID id, String key, AddSloRequest request, IndicatorJson json, Instant now) {
        this.id = id;
        this.key = key;
        this.service = request.service();
        this.system = request.system();
        this.status = SloStatus.ACTIVE;
        this.createdAt = now;
        edit(request.details(), json, now);
    }

    final void edit(EditSloRequest details, IndicatorJson json, Instant now) {
        SloRules.check(details);
        name = details.name().strip();
        description = details.description();
        basis = details.basis();
        objective = details.objective();
        period = details.period();
        expectedEvents = details.expectedEvents();
        indicators = json.write(details.indicators());
        team = details.team();
        reviewOn = details.reviewOn();
        updatedAt = now;
    }

    void reviewed(SloReviewRequest review, PersonRef by, Instant now) {
        SloRules.requireNotPast(review.nextReviewOn(), now);
        reviewedAt = now;
        reviewedBy = by;
        reviewNote = review.note();
        reviewOn = review.nextReviewOn();
        updatedAt = now;
    }

    void requireActive() {
        if (status != SloStatus.ACTIVE) {
            throw SloProblems.retired(key, name);
        }
    }

    void move(SloTransitionRequest request, Instant now) {
        if (request.to() != status.next()) {
            throw SloProblems.illegalTransition(status, request.to());
        }
        var retires = request.to() == SloStatus.RETIRED;
        if (retires && (request.reason() == null || request.reason().isBlank())) {
            throw SloProblems.reasonNeeded();
        }
        status = request.to();
        retiredAt = retires ? now : null;
        retiredReason = retires ? request.reason().strip() : null;
        updatedAt = now;
    }

    /** The day of its review has come and others are told; gives how often that was so far. */
    long remind(Instant now) {
        remindedFor = reviewOn;
        remindedAt = now;
        return ++reminders;
    }

    long version() {
        return version;
    }

    EditSloRequest details(IndicatorJson json) {
        return new EditSloRequest(
                name, description, basis, objective, period, expectedEvents, json.read(indicators), team, reviewOn);
    }

    SloView view(IndicatorJson json, LocalDate today) {
        return new SloView(
                id,
                key,
                service,
                system,
                name,
                description,
                basis,
                SloRules.plain(objective),
                period,
                expectedEvents,
                json.read(indicators),
                team,
                reviewOn,
                ReviewState.of(reviewOn, today),
                reviewOn != null && reviewOn.equals(remindedFor) ? remindedAt : null,
                reviewedAt,
                reviewedBy,
                reviewNote,
                status,
                retiredAt,
                retiredReason,
                List.of(status.next()),
                version,
                createdAt,
                updatedAt);
    }
}
