package dev.afterword.retros.retrospective;

import java.util.Set;

/**
 * What publication waits for: a disposition for each factor, and a committed action or a reason why there is none, or
 * an action of the priority that the policy asks for.
 *
 * @param factorsWithoutDisposition standing factors without one
 * @param factorsWithoutAction standing factors that an action is to answer, and none names them
 * @param committedActions actions that somebody committed to
 * @param priorities their priorities
 */
record PublicationReadiness(
        long factorsWithoutDisposition, long factorsWithoutAction, long committedActions, Set<String> priorities) {

    void check(String reasonForNoActions, String mandatoryAction) {
        if (factorsWithoutDisposition > 0) {
            throw RetrospectiveProblems.notReady(
                    factorsWithoutDisposition + " factors have no disposition.", "/factors");
        }
        if (factorsWithoutAction > 0) {
            throw RetrospectiveProblems.notReady(
                    factorsWithoutAction + " factors are to be answered by an action, and no action names them.",
                    "/factors");
        }
        if (mandatoryAction != null && !isAnswered(mandatoryAction)) {
            throw RetrospectiveProblems.notReady(
                    "The policy asks for a committed action of priority " + mandatoryAction
                            + " or more urgent, and there is none.",
                    "/actions");
        }
        if (committedActions == 0 && (reasonForNoActions == null || reasonForNoActions.isBlank())) {
            throw RetrospectiveProblems.notReady(
                    "No action is committed; commit to one or say in noActionsReason why none is needed.",
                    "/noActionsReason");
        }
    }

    /** P0 is the most urgent. */
    private boolean isAnswered(String mandatoryAction) {
        return priorities.stream().anyMatch(priority -> priority.compareTo(mandatoryAction) <= 0);
    }
}
