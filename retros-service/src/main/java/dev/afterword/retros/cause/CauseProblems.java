package dev.afterword.retros.cause;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;
import java.util.UUID;

/** What can go wrong with the causal graph. */
final class CauseProblems {
    /** A picture of more says nothing to anybody. */
    static final int MOST = 300;

    static final ProblemType EXISTS = new ProblemType("causal-link-exists", "These two are linked already", 409);
    static final ProblemType FULL = new ProblemType("causal-graph-full", "The causal graph has no room left", 409);

    private CauseProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("causal link", id.toString());
    }

    static ProblemException unknownEnd(String pointer) {
        return CommonProblems.badRequest(
                pointer, "is neither a factor of this retrospective that contributed nor an entry of its timeline");
    }

    static void check(LinkEnds ends) {
        if (ends.fromKind() == NodeKind.OUTCOME) {
            throw CommonProblems.badRequest("/from", "is the incident itself: all leads to it and nothing from it");
        }
        if (ends.from().equals(ends.to())) {
            throw CommonProblems.badRequest("/to", "must be another one than it comes from");
        }
    }

    static void requireRoom(List<CausalLink> there, LinkEnds ends) {
        there.stream()
                .filter(link -> link.isBetween(ends.from(), ends.to()))
                .findFirst()
                .ifPresent(link -> {
                    throw ProblemException.of(EXISTS, "Change the link that is there, or take it away first.")
                            .with("linkId", link.id());
                });
        if (there.size() >= MOST) {
            throw ProblemException.of(FULL, "A graph has " + MOST + " links at most.");
        }
    }
}
