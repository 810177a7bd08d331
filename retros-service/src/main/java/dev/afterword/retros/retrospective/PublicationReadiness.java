package dev.afterword.retros.retrospective;

/** What publication waits for: a disposition for each factor, and an action or a reason why there is none. */
record PublicationReadiness(long factorsWithoutDisposition, long actions) {

    void check(String reasonForNoActions) {
        if (factorsWithoutDisposition > 0) {
            throw RetrospectiveProblems.notReady(
                    factorsWithoutDisposition + " factors have no disposition.", "/factors");
        }
        if (actions == 0 && (reasonForNoActions == null || reasonForNoActions.isBlank())) {
            throw RetrospectiveProblems.notReady(
                    "No action is proposed; propose one or say in noActionsReason why none is needed.",
                    "/noActionsReason");
        }
    }
}
