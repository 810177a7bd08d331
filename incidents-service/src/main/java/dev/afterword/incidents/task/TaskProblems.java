package dev.afterword.incidents.task;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with tasks of the response. */
final class TaskProblems {

    private static final ProblemType ENDED = new ProblemType("task-ended", "The task has ended", 409);

    private TaskProblems() {}

    static ProblemException ended(TaskStatus status) {
        return ProblemException.of(ENDED, "The task is " + status + ": take it up again before you change it.");
    }

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("task", id.toString());
    }
}
