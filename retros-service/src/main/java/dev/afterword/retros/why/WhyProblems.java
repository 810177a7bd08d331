package dev.afterword.retros.why;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import dev.afterword.retros.factor.FactorView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can go wrong with chains of whys. */
final class WhyProblems {
    /** Answers below each other, at most. */
    static final int DEEPEST = 30;

    /** Answers of one retrospective, at most. */
    static final int MOST = 300;

    static final ProblemType FULL = new ProblemType("why-chains-full", "The chains have no room left", 409);

    private WhyProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("why", id.toString());
    }

    static void check(EditWhyRequest said) {
        if (said.answer() == null && said.factorId() == null) {
            throw CommonProblems.badRequest("/answer", "is needed unless a factor is the answer");
        }
    }

    /** An answer stands below one that is there, and chains have an end. */
    static void requireRoom(List<Why> there, UUID parentId) {
        if (there.size() >= MOST) {
            throw ProblemException.of(FULL, "A retrospective has " + MOST + " answers at most.");
        }
        var depth = 0;
        var seen = new HashSet<UUID>();
        for (var at = parentId; at != null && seen.add(at); depth++) {
            at = find(there, at).parentId();
        }
        if (depth >= DEEPEST) {
            throw ProblemException.of(FULL, "A chain is " + DEEPEST + " answers deep at most.");
        }
    }

    /** Every linked entry must be one that the caller sees in the timeline of this incident. */
    static void checkLinks(List<UUID> linked, Set<UUID> timeline) {
        for (var i = 0; i < linked.size(); i++) {
            if (!timeline.contains(linked.get(i))) {
                throw CommonProblems.badRequest(
                        "/timelineEntryIds/" + i, "is not an entry of the timeline of this incident");
            }
        }
    }

    static void requireStanding(UUID factorId, List<FactorView> known) {
        if (known.stream().noneMatch(factor -> factor.id().equals(factorId) && factor.stands())) {
            throw CommonProblems.badRequest("/factorId", "is not a factor of this retrospective");
        }
    }

    private static Why find(List<Why> there, UUID id) {
        return there.stream()
                .filter(why -> why.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CommonProblems.badRequest("/parentId", "is not an answer of this retrospective"));
    }
}
