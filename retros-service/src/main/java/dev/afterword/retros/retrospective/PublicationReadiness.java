package dev.afterword.retros.retrospective;

/** What publication waits for: a disposition for each factor, and a committed action or a reason why there is none. */
record PublicationReadiness(long factorsWithoutDisposition, long committedActions) {

    void check(String reasonForNoActions) {
        if (factorsWithoutDisposition > 0) {
            throw RetrospectiveProblems.notReady(
                    factorsWithoutDisposition + " factors have no disposition.", "/factors");
        }
        if (committedActions == 0 && (reasonForNoActions == null || reasonForNoActions.isBlank())) {
            throw RetrospectiveProblems.notReady(
                    "No action is committed; commit to one or say in noActionsReason why none is needed.",
                    "/noActionsReason");
        }
    }
}
