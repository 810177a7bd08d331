package dev.afterword.retros.documentlanguage;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;
import java.util.UUID;

/** What can go wrong with the language of a retrospective. */
final class DocumentLanguageProblems {
    static final ProblemType OPEN = new ProblemType(
            "language-findings-open", "Some words have to be changed, or to be dismissed with a reason", 409);
    static final ProblemType NOT_FOUND_THERE =
            new ProblemType("finding-not-there", "The document has no such finding (any more)", 409);

    private static final int MOST = 20;

    private DocumentLanguageProblems() {}

    static ProblemException open(List<DocumentFindingView> findings) {
        var problem = ProblemException.of(
                OPEN,
                "%d %s before somebody is asked to review it; each can be dismissed with a reason."
                        .formatted(findings.size(), findings.size() == 1 ? "place to change" : "places to change"));
        findings.stream()
                .limit(MOST)
                .forEach(found -> problem.withError(
                        found.place(),
                        "\"%s\" (%s): %s"
                                .formatted(
                                        found.finding().match(),
                                        found.finding().rule(),
                                        found.finding().suggestion())));
        return problem;
    }

    static ProblemException notFoundThere(DismissFindingRequest request) {
        return ProblemException.of(
                NOT_FOUND_THERE,
                "%s does not find \"%s\" at %s.".formatted(request.rule(), request.match(), request.place()));
    }

    static ProblemException noDismissal(UUID id) {
        return CommonProblems.notFound("dismissal", id.toString());
    }
}
