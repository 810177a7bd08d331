package dev.afterword.incidents.system;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with systems. */
final class SystemProblems {

    private static final ProblemType SYSTEM_EXISTS =
            new ProblemType("system-exists", "A system with this key exists", 409);

    private SystemProblems() {}

    static ProblemException systemExists(String key) {
        return ProblemException.of(SYSTEM_EXISTS, "There is already a system with the key " + key + ".");
    }

    static ProblemException notFound(String key) {
        return CommonProblems.notFound("system", key);
    }

    static ProblemException unknown(String key, String pointer) {
        return CommonProblems.badRequest(pointer, "no such system: " + key);
    }
}
