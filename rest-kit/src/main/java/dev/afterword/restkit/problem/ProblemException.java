package dev.afterword.restkit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A failure that the caller is told about: thrown anywhere below a resource, answered as a {@link Problem}. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Problem.FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private ProblemException(ProblemType type, String detail) {
        // Problems are answers and not accidents: no stack trace is ever read, so none is filled in.
        super(detail, null, false, false);
        this.type = type;
    }

    /** A problem of a kind, with the detail of this occurrence. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

    /** Names a field that is wrong, by JSON pointer or {@code ?parameter}. */
    public ProblemException withError(String pointer, String message) {
        errors.add(new Problem.FieldError(pointer, message));
        return this;
    }

    /** Adds a member to the body. */
    public ProblemException with(String extension, Object value) {
        extensions.put(extension, value);
        return this;
    }

    /** Adds a header to the answer. */
    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    /** The fields that are wrong, in the order in which they were found. */
    public List<Problem.FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Further members of the body. */
    public Map<String, Object> extensions() {
        return extensions;
    }

    Map<String, String> headers() {
        return headers;
    }
}
