package dev.afterword.retros.retrospective;

import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.PolicyVerdict;
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

/**
 * A retrospective and the rules of its life. Every write locks its row first, so version and count of events are its
 * own, counted here.
 */
@Entity
@Table(name = "retrospective")
class Retrospective {
    static final String KEY_PREFIX = "RET-";

    @Id
    private UUID id;

    private long number;

    @Column(name = "incident_id", nullable = false)
    private UUID incidentId;

    @Column(name = "incident_key", length = 40, nullable = false)
    private String incidentKey;

    @Column(length = 300, nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private RetrospectiveStatus status;

    @Embedded
    private PolicyWord word;

    @Embedded
    private Waiting waiting;

    @Embedded
    private Owner owner;

    @Embedded
    private Due due;

    @Embedded
    private AccessScope access;

    @Embedded
    private Publication publication;

    private long version;
    private long events;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    Retrospective() {}

    Retrospective(UUID id, long number, RetrospectiveStatus status, IncidentFacts incident, Instant at) {
        this.id = id;
        this.number = number;
        this.status = status;
        this.incidentId = incident.id();
        this.incidentKey = incident.key();
        this.title = incident.title();
        this.word = new PolicyWord();
        this.waiting = new Waiting(at);
        this.due = new Due();
        this.access = new AccessScope(incident);
        this.publication = new Publication();
        this.version = 1;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** Takes what the policy says; a person's request and due date outlive it. */
    void follow(PolicyVerdict verdict, Instant at) {
        word.follow(verdict, status);
        due.follow(verdict, status);
        take(status.after(verdict.outcome()), at);
    }

    /** Whether what the policy would say now, after facts have changed, is to be taken. */
    boolean isMovedBy(PolicyVerdict verdict) {
        return word.isMovedBy(verdict, status);
    }

    /** Becomes as visible as the incident; says whether that changed anything. */
    boolean follow(IncidentFacts incident, Instant at) {
        var now = new AccessScope(incident);
        if (access.equalsThat(now)) {
            return false;
        }
        access = now;
        touch(at);
        return true;
    }

    void hold(Instant at) {
        checkFrom(RetrospectiveStatus.UNDECIDED, RetrospectiveStatus.REQUESTED, RetrospectiveStatus.SKIPPED);
        moveTo(RetrospectiveStatus.DRAFTING, at);
    }

    void checkSkip(String reason) {
        check(RetrospectiveStatus.SKIPPED);
        RetrospectiveProblems.requireReason(reason, "Skipping");
    }

    void skip(String reason, Instant at) {
        checkSkip(reason);
        moveTo(RetrospectiveStatus.SKIPPED, at);
    }

    /** Somebody asks for the one that was skipped, or that nobody has decided. */
    void request(Instant at) {
        if (status != RetrospectiveStatus.SKIPPED && status != RetrospectiveStatus.UNDECIDED) {
            throw RetrospectiveProblems.exists(this);
        }
        take(RetrospectiveStatus.REQUESTED, at);
    }

    void expireSkip(Instant at) {
        take(RetrospectiveStatus.UNDECIDED, at);
    }

    void submit(List<RetrospectiveSection> sections, Instant at) {
        check(RetrospectiveStatus.IN_REVIEW);
        RetrospectiveProblems.requireOwner(owner());
        sections.forEach(RetrospectiveSection::checkReadyForReview);
        moveTo(RetrospectiveStatus.IN_REVIEW, at);
    }

    void sendBack(Instant at) {
        checkFrom(RetrospectiveStatus.IN_REVIEW, RetrospectiveStatus.REVIEWED);
        backToTheDesk(at);
    }

    private void backToTheDesk(Instant at) {
        moveTo(RetrospectiveStatus.DRAFTING, at);
        publication.reviewedBy(null);
    }

    void review(PersonView reviewer, Instant at) {
        check(RetrospectiveStatus.REVIEWED);
        RetrospectiveProblems.requireSomebodyElse(owner(), reviewer);
        moveTo(RetrospectiveStatus.REVIEWED, at);
        publication.reviewedBy(reviewer);
    }

    void publish(PublicationReadiness readiness, String reasonForNoActions, Instant at) {
        check(RetrospectiveStatus.PUBLISHED);
        readiness.check(reasonForNoActions, word.terms().mandatoryAction());
        moveTo(RetrospectiveStatus.PUBLISHED, at);
        publication.published(readiness.committedActions() == 0 ? reasonForNoActions : null, at);
    }

    void close(Instant at) {
        moveTo(RetrospectiveStatus.CLOSED, at);
    }

    /** Back to the desk: what was published stays as a revision of its own. */
    void revise(String reason, Instant at) {
        checkFrom(RetrospectiveStatus.PUBLISHED, RetrospectiveStatus.CLOSED);
        RetrospectiveProblems.requireReason(reason, "Revising what was published");
        backToTheDesk(at);
    }

    void edit(String newTitle, PersonView newOwner, Instant newDueAt, Instant at) {
        RetrospectiveProblems.requireKept(this, newTitle, newOwner);
        title = newTitle;
        owner = Owner.of(newOwner);
        due.say(newDueAt);
        touch(at);
    }

    void require(Work work) {
        if (!work.statuses().contains(status)) {
            throw RetrospectiveProblems.notNow(work, status);
        }
    }

    /** A part with a version of its own changed: a section, a factor. */
    void partChanged(Instant at) {
        updatedAt = at;
    }

    private void touch(Instant at) {
        version++;
        updatedAt = at;
    }

    /** Place of the next event in this retrospective's history. */
    long nextEvent() {
        return ++events;
    }

    private void moveTo(RetrospectiveStatus to, Instant at) {
        check(to);
        take(to, at);
    }

    /** What waits for a decision says since when; what is skipped says until when. */
    private void take(RetrospectiveStatus to, Instant at) {
        status = to;
        waiting = waiting();
        waiting.settle(status, word.terms().skip(), at);
        touch(at);
    }

    private void checkFrom(RetrospectiveStatus... origins) {
        if (!List.of(origins).contains(status)) {
            throw RetrospectiveProblems.illegalTransition(status, RetrospectiveStatus.DRAFTING);
        }
    }

    private void check(RetrospectiveStatus to) {
        if (!status.next().contains(to)) {
            throw RetrospectiveProblems.illegalTransition(status, to);
        }
    }

    UUID id() {
        return id;
    }

    String key() {
        return KEY_PREFIX + number;
    }

    UUID incidentId() {
        return incidentId;
    }

    String incidentKey() {
        return incidentKey;
    }

    String title() {
        return title;
    }

    RetrospectiveStatus status() {
        return status;
    }

    Waiting waiting() {
        return waiting == null ? new Waiting(null) : waiting;
    }

    /** What the policy said of it last. */
    PolicyWord word() {
        return word;
    }

    PersonView owner() {
        return owner == null ? null : owner.view();
    }

    Instant dueAt() {
        return due.at();
    }

    AccessScope access() {
        return access;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Publication publication() {
        return publication;
    }
}
