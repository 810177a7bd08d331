package dev.afterword.incidents.catalogueimport;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;

/** Why a file is not read at all; what is wrong with one entity stands in the report. */
final class CatalogueImportProblems {

    private CatalogueImportProblems() {}

    static ProblemException unreadable(String why) {
        return CommonProblems.badRequest("", why);
    }

    static ProblemException unreadable(int line, String why) {
        return CommonProblems.badRequest("", "line " + line + ": " + why);
    }

    static ProblemException unfit(String member, String must) {
        return CommonProblems.badRequest(member, must);
    }
}
