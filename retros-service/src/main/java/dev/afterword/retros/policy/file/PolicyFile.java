package dev.afterword.retros.policy.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import java.util.Map;

/**
 * A policy as it was written in a file.
 *
 * @param tree its content
 * @param lines line of each value, by JSON pointer
 */
record PolicyFile(JsonNode tree, Map<String, Integer> lines) {

    /** The same problem, with the line of each field that is wrong. */
    ProblemException located(ProblemException problem) {
        var located = problem.errors().isEmpty()
                ? ProblemException.of(problem.type(), problem.getMessage())
                : ProblemException.of(
                        problem.type(),
                        "Line " + line(problem.errors().get(0).pointer()) + ": " + problem.getMessage());
        problem.errors()
                .forEach(error ->
                        located.withError(error.pointer(), "line " + line(error.pointer()) + ": " + error.message()));
        return located;
    }

    /** A value that is missing has the line of what it is missing in. */
    private int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return lines.getOrDefault("", 1);
    }

    static ProblemException unreadable(int line, String message) {
        return CommonProblems.invalid("Line " + line + ": " + message).withError("", "line " + line + ": " + message);
    }
}
