package dev.afterword.incidents.imports;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with an import. */
final class ImportProblems {

    private static final ProblemType NOT_UPLOADING =
            new ProblemType("import-not-uploading", "The import takes no more parts", 409);
    private static final ProblemType NO_FILE = new ProblemType("import-without-file", "The import has no file", 409);

    private static final ProblemType MISSING_PART =
            new ProblemType("import-part-missing", "A part of the file is missing", 409);

    private ImportProblems() {}

    static ProblemException notFound(Object id) {
        return CommonProblems.notFound("import", id.toString());
    }

    static ProblemException notImported(Object id) {
        return CommonProblems.notFound("imported record of the incident", id.toString());
    }

    static ProblemException notUploading(ImportState state) {
        return ProblemException.of(NOT_UPLOADING, "The import is " + state + ": begin another one.");
    }

    static ProblemException withoutFile() {
        return ProblemException.of(NO_FILE, "Upload the file before the import is queued.");
    }

    static ProblemException withoutParts(String missing) {
        return ProblemException.of(MISSING_PART, missing + ": upload what is missing before the import is queued.");
    }

    static ProblemException tooLarge(long limit) {
        return ProblemException.of(
                CommonProblems.PAYLOAD_TOO_LARGE, "A file may have " + limit + " bytes: part it into several.");
    }

    static ProblemException badPart(int most) {
        return CommonProblems.badRequest("{number}", "must be between 1 and " + most);
    }

    static ProblemException emptyPart() {
        return CommonProblems.badRequest("", "a part must have at least one byte");
    }
}
