package dev.afterword.retros.language;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import java.util.Collection;

/** What can go wrong with the settings of the language check. */
final class LanguageProblems {

    private LanguageProblems() {}

    static ProblemException noSuchRules(Collection<String> ids) {
        return CommonProblems.badRequest("/switchedOff", "names no rule: " + String.join(", ", ids));
    }
}
