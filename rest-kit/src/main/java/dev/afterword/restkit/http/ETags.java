package dev.afterword.restkit.http;

import dev.afterword.restkit.problem.CommonProblems;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags are versions in quotes; they guard against overwriting what somebody else has changed. */
public final class ETags {

    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    private ETags() {}

    /** The tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller has read; 428 if the header is missing, 400 if it is not one of our tags. */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblems.preconditionRequired();
        }
        Matcher tag = STRONG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw CommonProblems.badRequest(
                    HttpHeaders.IF_MATCH, "must be the ETag of the version read, such as \"3\"");
        }
        return Long.parseLong(tag.group(1));
    }

    /** Refuses a write on a version that is no longer the current one. */
    public static void check(String ifMatch, long currentVersion) {
        if (required(ifMatch) != currentVersion) {
            throw CommonProblems.preconditionFailed(currentVersion);
        }
    }

    /** The same where the tag is optional: who sends one wants it respected. */
    public static void checkIfGiven(String ifMatch, long currentVersion) {
        if (ifMatch != null) {
            check(ifMatch, currentVersion);
        }
    }
}
