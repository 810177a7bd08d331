package dev.afterword.retros.retrospective;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import dev.afterword.retros.person.PersonView;
import java.util.Locale;

/** What can go wrong with a retrospective. */
final class RetrospectiveProblems {
    static final ProblemType EXISTS =
            new ProblemType("retrospective-exists", "The incident has a retrospective already", 409);
    static final ProblemType NOT_READY =
            new ProblemType("retrospective-not-ready", "The retrospective is not ready for this step", 409);
    static final ProblemType OWN_REVIEW =
            new ProblemType("own-review", "Nobody reviews the retrospective that they own", 409);
    static final ProblemType NOT_NOW =
            new ProblemType("retrospective-not-open", "The status of the retrospective does not allow this", 409);

    static final ProblemType OVERTAKEN =
            new ProblemType("changes-overtaken", "Somebody else typed in the section meanwhile", 409);

    static final ProblemType INCIDENT_WITHOUT =
            new ProblemType("incident-without-retrospective", "Such an incident gets no retrospective", 409);

    private RetrospectiveProblems() {}

    static ProblemException notFound(String id) {
        return CommonProblems.notFound("retrospective", id);
    }

    static ProblemException exists(Retrospective there) {
        return ProblemException.of(EXISTS, there.key() + " is about this incident already.")
                .with("retrospectiveId", there.id())
                .with("retrospectiveKey", there.key());
    }

    static ProblemException incidentWithout(String incidentKey, String status) {
        return ProblemException.of(
                INCIDENT_WITHOUT, incidentKey + " is " + status + ": there is nothing to look back on.");
    }

    static ProblemException illegalTransition(RetrospectiveStatus from, RetrospectiveStatus to) {
        return CommonProblems.illegalTransition(from.name(), to.name(), from.next());
    }

    static ProblemException notReady(String detail, String pointer) {
        return ProblemException.of(NOT_READY, detail).withError(pointer, detail);
    }

    static ProblemException ownerIsKept() {
        return CommonProblems.badRequest("/ownerId", "is kept from review on; send it back to DRAFTING first");
    }

    static void requireLatest(long had, long changes) {
        if (had != changes) {
            throw ProblemException.of(
                            OVERTAKEN,
                            "The section has had " + changes + " changes, not " + had
                                    + ": read those that you lack, and send yours on top of them.")
                    .with("changes", changes);
        }
    }

    static void requireOwner(PersonView owner) {
        if (owner == null) {
            throw notReady("It has no owner.", "/ownerId");
        }
    }

    static void requireSomebodyElse(PersonView owner, PersonView reviewer) {
        requireOwner(owner);
        if (owner.id().equals(reviewer.id())) {
            throw ProblemException.of(OWN_REVIEW, "Ask somebody who does not own it to review it.");
        }
    }

    static ProblemException notNow(Work work, RetrospectiveStatus status) {
        var words = work.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ProblemException.of(NOT_NOW, "To " + words + " is not possible while it is " + status + ".")
                .with("status", status.name())
                .with("possibleIn", work.statuses().stream().map(Enum::name).toList());
    }

    static void requireReason(String reason, String what) {
        if (reason == null || reason.isBlank()) {
            throw CommonProblems.badRequest("/reason", what + " needs a reason");
        }
    }
}
