package dev.afterword.actions.actionitem;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Everything that can be wrong with what somebody asks of an action. */
final class ActionItemProblems {

    private static final ProblemType NOT_EDITABLE =
            new ProblemType("action-not-editable", "The action can no longer be edited", 409);
    private static final ProblemType DUE_DATE_PROMISED =
            new ProblemType("due-date-promised", "The due date is promised", 409);
    private static final ProblemType VERIFIER_IS_OWNER =
            new ProblemType("verifier-is-owner", "An owner cannot verify their own action", 403);

    /** Promises further away than this are typing errors. */
    private static final Duration HORIZON = Duration.ofDays(3650);

    private ActionItemProblems() {}

    static ProblemException notFound(Object id) {
        return CommonProblems.notFound("action", String.valueOf(id));
    }

    static ProblemException illegalTransition(ActionItemStatus from, ActionItemStatus to) {
        return CommonProblems.illegalTransition(from.name(), to.name(), from.allowed());
    }

    static ProblemException notEditable(ActionItemStatus status) {
        return ProblemException.of(
                NOT_EDITABLE,
                "An action that is " + status + " is kept as it was judged; move it on before editing it.");
    }

    static ProblemException dueDateIsPromised() {
        return ProblemException.of(
                        DUE_DATE_PROMISED, "A committed action gets another date by deferring it, with a reason.")
                .withError("/dueAt", "cannot be edited after commitment");
    }

    static ProblemException verifierIsOwner() {
        return ProblemException.of(
                VERIFIER_IS_OWNER, "You own this action. Ask somebody else to look at its effect and verify it.");
    }

    static ProblemException verificationNeeded() {
        return CommonProblems.badRequest("/to", "is decided by POST /api/v1/actions/{id}/verification, with evidence");
    }

    static ProblemException unknownIncident(UUID incidentId) {
        return CommonProblems.badRequest("/incidentId", "incident " + incidentId + " is not known here");
    }

    static ProblemException unknownSuccessor() {
        return CommonProblems.badRequest("/supersededBy", "is not an action that you can see");
    }

    /** The action names its successor to all its readers, who would learn of one that does not exist for them. */
    static ProblemException narrowerSuccessor() {
        return CommonProblems.badRequest(
                "/supersededBy", "can be seen by fewer people than the action whose place it would take");
    }

    static void require(boolean condition, String pointer, String message) {
        if (!condition) {
            throw CommonProblems.badRequest(pointer, message);
        }
    }

    static void requireText(String text, String pointer, String message) {
        require(isPresent(text), pointer, message);
    }

    static void requireCommitment(boolean hasOwner, String bound) {
        var hasBound = isPresent(bound);
        if (!hasOwner && !hasBound) {
            throw CommonProblems.badRequest("/ownerId", "a commitment needs one owner")
                    .withError("/doneWhen", "a commitment says when it is done");
        }
        require(hasOwner, "/ownerId", "a commitment needs one owner");
        require(hasBound, "/doneWhen", "a commitment says when it is done");
    }

    static void requireDeferral(String reason, boolean hasDate) {
        var hasReason = isPresent(reason);
        if (!hasReason && !hasDate) {
            throw CommonProblems.badRequest("/reason", "say why").withError("/dueAt", "give the new date");
        }
        require(hasReason, "/reason", "say why");
        require(hasDate, "/dueAt", "give the new date");
    }

    static Instant reasonableDate(Instant dueAt, Instant now) {
        require(dueAt.isAfter(now), "/dueAt", "must lie in the future");
        require(dueAt.isBefore(now.plus(HORIZON)), "/dueAt", "must lie within ten years");
        return dueAt;
    }

    private static boolean isPresent(String text) {
        return text != null && !text.isBlank();
    }
}
