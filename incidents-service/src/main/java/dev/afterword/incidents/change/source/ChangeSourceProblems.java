package dev.afterword.incidents.change.source;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with a source of changes. */
final class ChangeSourceProblems {

    private static final ProblemType NAME_TAKEN =
            new ProblemType("change-source-exists", "An change source with this name exists", 409);
    private static final ProblemType TOO_MANY_SECRETS =
            new ProblemType("change-source-secrets", "The number of secrets does not allow this", 409);

    private ChangeSourceProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("change source", id.toString());
    }

    static ProblemException nameTaken(String name) {
        return ProblemException.of(NAME_TAKEN, "There is already an change source called " + name + ".");
    }

    static ProblemException twoSecrets() {
        return ProblemException.of(
                TOO_MANY_SECRETS, "Two secrets are active already: retire the one that is not used any more.");
    }

    static ProblemException lastSecret() {
        return ProblemException.of(
                TOO_MANY_SECRETS, "This is the only secret: without one every delivery would be refused.");
    }
}
