package dev.afterword.incidents.timeline;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;
import java.util.UUID;

/** What can go wrong with a timeline. */
final class TimelineProblems {

    private static final ProblemType ALREADY_IMPORTED =
            new ProblemType("timeline-entry-imported", "The entry was imported before", 409);
    private static final ProblemType AUTOMATIC =
            new ProblemType("automatic-entry", "The entry was written by the platform", 409);

    private TimelineProblems() {}

    static ProblemException entryNotFound(UUID id) {
        return CommonProblems.notFound("timeline entry", id.toString());
    }

    static ProblemException alreadyImported() {
        return ProblemException.of(
                ALREADY_IMPORTED, "It is on the timeline, for an audience that you are not part of.");
    }

    static ProblemException automatic(List<String> fields) {
        return ProblemException.of(
                AUTOMATIC,
                "What the platform wrote can be judged, starred and shown to more readers within the organisation, and keeps"
                        + " what it says: "
                        + String.join(", ", fields) + " cannot be changed.");
    }
}
