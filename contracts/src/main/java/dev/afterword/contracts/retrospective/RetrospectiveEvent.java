package dev.afterword.contracts.retrospective;

/** Something that happened to a retrospective; each event carries the state after it, so that no consumer calls back. */
public sealed interface RetrospectiveEvent
        permits RetrospectiveRequested,
                RetrospectiveDecisionRecorded,
                RetrospectiveOpened,
                RetrospectiveSkipped,
                RetrospectiveSubmitted,
                RetrospectiveReturned,
                RetrospectiveReviewed,
                RetrospectivePublished,
                RetrospectiveClosed,
                RetrospectiveReopened,
                RetrospectiveDetailsChanged,
                RetrospectiveFactorIdentified,
                RetrospectiveFactorWithdrawn,
                RetrospectiveActionProposed,
                RetrospectiveLanguageChecked {

    RetrospectiveSnapshot retrospective();
}
