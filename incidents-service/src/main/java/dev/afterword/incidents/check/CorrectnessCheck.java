package dev.afterword.incidents.check;

import dev.afterword.incidents.incident.Severity;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A check that is performed regularly, since nothing else would notice when "correct" drifts. */
@Entity
@Table(name = "correctness_check")
class CorrectnessCheck {

    private static final int DAYS_BACK = 366;
    private static final int DAYS_AHEAD = 731;

    @Id
    private UUID id;

    @Version
    private long version;

    private long eventSequence;
    private String name;
    private String service;
    private String subject;
    private String instructions;
    private int everyDays;
    private String timeOfDay;
    private String timeZone;
    private String ownerTeam;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "owner_id"))
    @AttributeOverride(name = "name", column = @Column(name = "owner_name"))
    private PersonRef owner;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private CheckStatus status;

    private String retiredReason;
    private Instant dueAt;
    private Instant remindedFor;
    private Instant remindedAt;

    private UUID incidentId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    private PersonRef createdBy;

    private Instant createdAt;
    private Instant updatedAt;

    protected CorrectnessCheck() {}

    CorrectnessCheck(UUID id, EditCheckRequest wanted, PersonRef owner, PersonRef by, Instant now) {
        this.id = id;
        this.status = CheckStatus.ACTIVE;
        this.createdBy = by;
        this.createdAt = now;
        this.dueAt = wanted.cadence().first(now);
        edit(wanted, owner, now);
    }

    void edit(EditCheckRequest wanted, PersonRef newOwner, Instant now) {
        var cadence = wanted.cadence();
        var day = wanted.dueOn() == null ? cadence.dayOf(dueAt) : wanted.dueOn();
        requireInReach(day, cadence.dayOf(now));
        name = wanted.name().strip();
        service = wanted.service();
        subject = wanted.subject().strip();
        instructions = wanted.instructions();
        everyDays = wanted.everyDays();
        timeOfDay = wanted.timeOfDay();
        timeZone = wanted.timeZone();
        ownerTeam = wanted.ownerTeam();
        owner = newOwner;
        severity = wanted.severity();
        dueAt = cadence.on(day);
        eventSequence++;
        updatedAt = now;
    }

    private static void requireInReach(LocalDate day, LocalDate today) {
        if (day.isBefore(today.minusDays(DAYS_BACK)) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw CheckProblems.dayOutOfReach();
        }
    }

    EditCheckRequest details() {
        return new EditCheckRequest(
                name,
                service,
                subject,
                instructions,
                everyDays,
                timeOfDay,
                timeZone,
                cadence().dayOf(dueAt),
                ownerTeam,
                owner == null ? null : owner.id(),
                severity);
    }

    /** One that is taken up again is due at its next date, not at all those that went by. */
    void move(CheckTransitionRequest request, Instant now) {
        if (request.to() == status) {
            throw CheckProblems.illegalTransition(status, request.to());
        }
        var reason = request.reason() == null ? "" : request.reason().strip();
        if (request.to() == CheckStatus.RETIRED && reason.isEmpty()) {
            throw CheckProblems.reasonNeeded("retire a check");
        }
        status = request.to();
        retiredReason = status == CheckStatus.RETIRED ? reason : null;
        dueAt = status == CheckStatus.ACTIVE && !dueAt.isAfter(now) ? cadence().next(dueAt, now) : dueAt;
        eventSequence++;
        updatedAt = now;
    }

    void requireActive() {
        if (status == CheckStatus.RETIRED) {
            throw CheckProblems.retired(this);
        }
    }

    /** Somebody has looked; an older look that is told late does not change the date. */
    void lookedAt(Instant checkedAt, Instant now) {
        dueAt = cadence().next(dueAt, checkedAt);
        updatedAt = now;
    }

    void ledTo(UUID incident) {
        incidentId = incident;
    }

    /** Whether somebody is to be reminded now; then they have been. */
    boolean remind(Instant now) {
        if (status == CheckStatus.RETIRED || dueAt.isAfter(now) || dueAt.equals(remindedFor)) {
            return false;
        }
        remindedFor = dueAt;
        remindedAt = now;
        return true;
    }

    /**
     * The place of its next event. Changes that no event tells of take a place, too: otherwise a gap would tell everybody of a
     * failure that they may not see.
     */
    long nextSequence() {
        return ++eventSequence;
    }

    /** The check without what it came to last, which depends on who asks. */
    CheckView view(Instant now) {
        return new CheckView(
                id,
                name,
                service,
                subject,
                instructions,
                everyDays,
                timeOfDay,
                timeZone,
                ownerTeam,
                owner,
                severity,
                status,
                retiredReason,
                dueAt,
                DueState.of(status, dueAt, now),
                dueAt.equals(remindedFor) ? remindedAt : null,
                null,
                null,
                List.of(status.next()),
                createdBy,
                createdAt,
                updatedAt,
                version);
    }

    private Cadence cadence() {
        return Cadence.of(everyDays, timeOfDay, timeZone);
    }

    String name() {
        return name;
    }

    UUID id() {
        return id;
    }

    String service() {
        return service;
    }

    Severity severity() {
        return severity;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** The incident that its last failure led to, or null. */
    UUID incidentId() {
        return incidentId;
    }

    long version() {
        return version;
    }
}
