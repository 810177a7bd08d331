package dev.afterword.gateway.eventlog;

import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A place in the merged replay: a place in each log it is merged from.
 *
 * @param positions cursors of the single logs, in the order of {@link ServiceLog#ALL}; null at the beginning
 */
record ReplayCursor(List<String> positions) {

    static ReplayCursor parse(String after) {
        var logs = ServiceLog.ALL.size();
        if (after == null || after.isEmpty()) {
            return new ReplayCursor(Collections.nCopies(logs, null));
        }
        return new ReplayCursor(IntStream.rangeClosed(ServiceLog.FIRST_LOGS, logs)
                .mapToObj(count -> places(after, count))
                .flatMap(Optional::stream)
                .findFirst()
                .map(places -> padded(places, logs))
                .orElseThrow(ReplayCursor::unknown));
    }

    private static Optional<List<String>> places(String after, int logs) {
        try {
            return Optional.of(Cursor.decode(after, logs));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** A log that came after the cursor was given is read from its beginning. */
    private static List<String> padded(List<String> places, int logs) {
        var all = new ArrayList<String>();
        places.forEach(place -> all.add(position(place)));
        while (all.size() < logs) {
            all.add(null);
        }
        return all;
    }

    /** What the client sends as {@code after} was no cursor of ours. */
    static ProblemException unknown() {
        return CommonProblems.badRequest("?after", "must be the nextCursor of an earlier page");
    }

    private static String position(String part) {
        // It becomes part of a URL to the service.
        if (!part.matches("[A-Za-z0-9_=-]*")) {
            throw unknown();
        }
        return part.isEmpty() ? null : part;
    }

    String encode() {
        return Cursor.encode(positions.toArray());
    }
}
