package dev.afterword.retros.retrospective;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of work on a retrospective, and the statuses in which each is possible. */
public enum Work {
    WRITE_SECTIONS(EnumSet.of(RetrospectiveStatus.DRAFTING, RetrospectiveStatus.IN_REVIEW)),
    /** Still possible after review: dispositions are what publication waits for. */
    RECORD_FACTORS(
            EnumSet.of(RetrospectiveStatus.DRAFTING, RetrospectiveStatus.IN_REVIEW, RetrospectiveStatus.REVIEWED)),
    /** Ideas come late, so actions may be proposed from a published document too. */
    PROPOSE_ACTIONS(EnumSet.of(
            RetrospectiveStatus.DRAFTING,
            RetrospectiveStatus.IN_REVIEW,
            RetrospectiveStatus.REVIEWED,
            RetrospectiveStatus.PUBLISHED)),
    /** Questions come at any time, as soon as there is something to ask about. */
    COMMENT(EnumSet.of(
            RetrospectiveStatus.DRAFTING,
            RetrospectiveStatus.IN_REVIEW,
            RetrospectiveStatus.REVIEWED,
            RetrospectiveStatus.PUBLISHED,
            RetrospectiveStatus.CLOSED));

    private final Set<RetrospectiveStatus> statuses;

    Work(Set<RetrospectiveStatus> statuses) {
        this.statuses = statuses;
    }

    Set<RetrospectiveStatus> statuses() {
        return statuses;
    }
}
