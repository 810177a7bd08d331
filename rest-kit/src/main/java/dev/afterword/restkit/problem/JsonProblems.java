package dev.afterword.restkit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in the caller's words what is wrong with a JSON body, with a pointer to the place. */
public final class JsonProblems {

    private JsonProblems() {}

    /** The problem of a body that could not be read. */
    public static ProblemException of(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return CommonProblems.badRequest(pointer(unknown), "unknown field, known ones are " + known(unknown));
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (failure instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return CommonProblems.badRequest(
                    pointer(refused), refused.getCause().getMessage());
        }
        if (failure instanceof JsonMappingException mapping && failure.getCause() instanceof InputCoercionException) {
            return CommonProblems.badRequest(pointer(mapping), "is a number beyond what can be kept");
        }
        return malformed(failure);
    }

    /** The problem of a request whose body is needed and missing. */
    public static ProblemException missingBody() {
        return CommonProblems.badRequest("", "a JSON body is required");
    }

    /** The values of an enum as a message for people. */
    public static String oneOf(Class<?> enumType) {
        return "must be one of "
                + Arrays.stream(enumType.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", "));
    }

    private static ProblemException malformed(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return CommonProblems.invalid("The body is not valid JSON" + place + ": " + firstLine(failure) + ".");
    }

    private static ProblemException mismatch(MismatchedInputException mismatch) {
        String original = mismatch.getOriginalMessage();
        if (mismatch.getPath().isEmpty() && original != null && original.startsWith("No content to map")) {
            return missingBody();
        }
        if (original != null && original.startsWith("Trailing token")) {
            return CommonProblems.badRequest("", "must be one JSON value without anything behind it");
        }
        return CommonProblems.badRequest(pointer(mismatch), expectation(mismatch));
    }

    private static String expectation(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type == null) {
            return firstLine(mismatch);
        }
        if (type.isEnum()) {
            return oneOf(type);
        }
        if (type == Instant.class) {
            return "must be an RFC 3339 instant such as 2026-01-31T09:30:00Z";
        }
        if (type == LocalDate.class) {
            return "must be a date such as 2026-01-31";
        }
        if (type == UUID.class) {
            return "must be a UUID";
        }
        return mismatch instanceof InvalidFormatException || !isObject(type)
                ? "must be " + jsonName(type)
                : "must be an object";
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord() || Map.class.isAssignableFrom(type);
    }

    private static String jsonName(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return "a whole number";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "a number" : "of another type";
    }

    private static String known(UnrecognizedPropertyException unknown) {
        Collection<Object> names = unknown.getKnownPropertyIds();
        return names == null
                ? "none"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Jackson's own words without the part that names our classes. */
    private static String firstLine(JsonProcessingException failure) {
        String message = failure.getOriginalMessage();
        if (message == null || failure instanceof JsonMappingException) {
            return "it does not have the expected form";
        }
        return message.lines().findFirst().orElse("").replaceAll(" \\(start marker at .*", "");
    }
}
