package dev.afterword.incidents.incident.field;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;
import java.util.Map;

/** What can go wrong with custom fields. */
final class FieldProblems {

    private static final ProblemType FIELD_EXISTS =
            new ProblemType("incident-field-exists", "A field with this key exists", 409);

    private FieldProblems() {}

    static ProblemException exists(String key) {
        return ProblemException.of(FIELD_EXISTS, "There is already a field with the key " + key + ".");
    }

    static ProblemException notFound(String key) {
        return CommonProblems.notFound("incident field", key);
    }

    static void requireOptions(FieldType type, List<String> options) {
        if ((type == FieldType.CHOICE) == options.isEmpty()) {
            throw CommonProblems.badRequest(
                    "/options", type == FieldType.CHOICE ? "must name at least one value" : "are for CHOICE alone");
        }
    }

    /** One problem for all values that are refused, each under its own pointer. */
    static void requireNone(Map<String, String> refused) {
        ProblemException problem = null;
        for (var field : refused.entrySet()) {
            var pointer = "/fields/" + field.getKey().replace("~", "~0").replace("/", "~1");
            problem = problem == null
                    ? CommonProblems.badRequest(pointer, field.getValue())
                    : problem.withError(pointer, field.getValue());
        }
        if (problem != null) {
            throw problem;
        }
    }
}
