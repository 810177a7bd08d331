package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where a retrospective is in its life, and where it may go from there. */
public enum RetrospectiveStatus {
    UNDECIDED,
    REQUESTED,
    DRAFTING,
    SKIPPED,
    IN_REVIEW,
    REVIEWED,
    PUBLISHED,
    CLOSED;

    private static final Map<RetrospectiveStatus, List<RetrospectiveStatus>> NEXT = Map.of(
            UNDECIDED, List.of(DRAFTING, SKIPPED),
            REQUESTED, List.of(DRAFTING, SKIPPED),
            DRAFTING, List.of(IN_REVIEW),
            SKIPPED, List.of(DRAFTING),
            IN_REVIEW, List.of(DRAFTING, REVIEWED),
            REVIEWED, List.of(PUBLISHED, DRAFTING),
            PUBLISHED, List.of(CLOSED, DRAFTING),
            CLOSED, List.of(DRAFTING));

    List<RetrospectiveStatus> next() {
        return NEXT.get(this);
    }

    /** Whether news of the incident still flow into sections that nobody has edited. */
    boolean followsTheIncident() {
        return this == UNDECIDED || this == REQUESTED || this == DRAFTING;
    }

    /** Where the word of the policy leads; a draft stays a draft, and a request is not skipped by it. */
    RetrospectiveStatus after(Outcome outcome) {
        if (outcome == Outcome.HOLD && awaitsDecision()) {
            return DRAFTING;
        }
        if (outcome == Outcome.SKIP && this == UNDECIDED) {
            return SKIPPED;
        }
        return outcome == Outcome.UNDECIDED && this == SKIPPED ? UNDECIDED : this;
    }

    /** Whether the policy may still be asked. */
    boolean isBeforeReview() {
        return awaitsDecision() || this == DRAFTING;
    }

    /** Whether nobody works on it, so that it can still be held. */
    boolean awaitsDecision() {
        return this == UNDECIDED || this == REQUESTED || this == SKIPPED;
    }

    /** Whether the owner stays who it is: a change around the review would let people review their own. */
    boolean keepsItsOwner() {
        return this == IN_REVIEW || this == REVIEWED || this == PUBLISHED || this == CLOSED;
    }

    /** Whether it is out, so that what it says stays as it is. */
    boolean isPublished() {
        return this == PUBLISHED || this == CLOSED;
    }

    /** Whether the document is still to come although its time is over. */
    boolean isLate(Instant dueAt, Instant now) {
        var awaited = this != SKIPPED && this != PUBLISHED && this != CLOSED;
        return awaited && dueAt != null && dueAt.isBefore(now);
    }
}
