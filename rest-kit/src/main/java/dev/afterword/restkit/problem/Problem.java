package dev.afterword.restkit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/**
 * The body of every answer that is not a success, after RFC 9457.
 *
 * @param type relative URI of the kind of problem, see {@link ProblemType#uri()}
 * @param title short summary of the kind
 * @param status HTTP status code, repeated for clients that only keep the body
 * @param detail what went wrong this time
 * @param instance path of the request
 * @param errors what is wrong with each field, empty when no single field is to blame
 * @param requestId joins this answer with the log lines of the request
 * @param extensions further members of this kind of problem, such as {@code allowedTransitions}
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors", "requestId"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldError> errors,
        String requestId,
        @JsonAnyGetter Map<String, Object> extensions) {

    /**
     * One field that is wrong.
     *
     * @param pointer JSON pointer into the body ({@code /services/0}) or a query parameter ({@code ?limit})
     * @param message what the field must be
     */
    @RegisterForReflection
    public record FieldError(String pointer, String message) {}
}
