package dev.afterword.incidents.chat.slackimport;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with an import of chat. */
final class SlackImportProblems {

    private static final ProblemType NOT_UPLOADING =
            new ProblemType("slack-import-not-uploading", "The import takes no more parts", 409);
    private static final ProblemType NO_FILE =
            new ProblemType("slack-import-without-file", "The import has no file", 409);
    private static final ProblemType MISSING_PART =
            new ProblemType("slack-import-part-missing", "A part of the file is missing", 409);
    private static final ProblemType NOT_READY =
            new ProblemType("slack-import-not-ready", "Something is still to be chosen", 409);

    private SlackImportProblems() {}

    static ProblemException notFound(Object id) {
        return CommonProblems.notFound("Slack import", id.toString());
    }

    static ProblemException notUploading(SlackImportState state) {
        return ProblemException.of(NOT_UPLOADING, "The import is " + state + ": begin another one.");
    }

    static ProblemException withoutFile() {
        return ProblemException.of(NO_FILE, "Upload the file before it is read.");
    }

    static ProblemException withoutParts(String missing) {
        return ProblemException.of(MISSING_PART, missing + ": upload what is missing before the file is read.");
    }

    static ProblemException notReady(String problem) {
        return ProblemException.of(NOT_READY, problem + " Then have it read again.");
    }

    static ProblemException tooLarge(long limit) {
        return ProblemException.of(
                CommonProblems.PAYLOAD_TOO_LARGE,
                "An export may have " + limit + " bytes: leave out other channels and days.");
    }

    static ProblemException badPart(int most) {
        return CommonProblems.badRequest("{number}", "must be between 1 and " + most);
    }

    static ProblemException emptyPart() {
        return CommonProblems.badRequest("", "a part must have at least one byte");
    }
}
