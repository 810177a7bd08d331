package dev.afterword.retros.retrospective;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import dev.afterword.retros.person.PersonView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    static final ProblemType NOT_THE_COMMANDER =
            new ProblemType("not-the-commander", "The policy leaves this to the incident's commander", 403);

    static final ProblemType OVERTAKEN =
            new ProblemType("changes-overtaken", "Somebody else typed in the section meanwhile", 409);

    static final ProblemType CHANGED_SINCE_READ =
            new ProblemType("changed-since-read", "The document is not the one that was read", 409);

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

    static ProblemException notTheCommander(String incidentKey) {
        return ProblemException.of(
                NOT_THE_COMMANDER, "Ask whoever commanded " + incidentKey + ", or a manager or administrator.");
    }

    /** A change of the owner around the review would let people review their own, and what is published stays as it is. */
    static void requireKept(Retrospective retrospective, String title, PersonView owner) {
        var status = retrospective.status();
        if (status.keepsItsOwner() && !Objects.equals(retrospective.owner(), owner)) {
            throw CommonProblems.badRequest("/ownerId", "is kept from review on; send it back to DRAFTING first");
        }
        if (status.isPublished() && !retrospective.title().equals(title)) {
            throw CommonProblems.badRequest("/title", "is published; revise the document first");
        }
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

    /** Nobody approves words that they have not seen. */
    static void requireAsRead(List<RetrospectiveSection> sections, Map<String, Long> read) {
        var changed = read == null
                ? List.<RetrospectiveSection>of()
                : sections.stream()
                        .filter(section -> read.containsKey(section.key().key()))
                        .filter(section -> read.get(section.key().key()) != section.version())
                        .toList();
        if (!changed.isEmpty()) {
            var titles = changed.stream().map(section -> section.key().title()).collect(Collectors.joining(", "));
            var problem = ProblemException.of(CHANGED_SINCE_READ, "Somebody has written in it since: " + titles + ".");
            changed.forEach(section ->
                    problem.withError("/sections/" + section.key().key(), "has version " + section.version() + " now"));
            throw problem;
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
