package dev.afterword.restkit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.JsonProblems;
import dev.afterword.restkit.problem.ValidationProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** Applies a JSON merge patch (RFC 7396) to the editable part of a record, and validates what comes out. */
@ApplicationScoped
public class MergePatch {

    /** Media type of a patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The patched copy; unknown members, values of a wrong type and violated constraints are one 400 with pointers. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw CommonProblems.badRequest("", "must be a JSON object with the members to change");
        }
        requireFinite(patch, "");
        T patched = read(merge(json.valueToTree(current), patch), type);
        Set<ConstraintViolation<T>> violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw ValidationProblems.of(violations);
        }
        return patched;
    }

    private <T> T read(JsonNode tree, Class<T> type) {
        try {
            return json.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(tree);
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException("A tree in memory is always readable", e);
        }
    }

    /** A number beyond the range of doubles is infinite in a tree, and no type could be read from that. */
    private static void requireFinite(JsonNode node, String pointer) {
        if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
            throw CommonProblems.badRequest(pointer, "is too large a number");
        }
        node.properties().forEach(member -> requireFinite(member.getValue(), pointer + "/" + member.getKey()));
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result =
                target != null && target.isObject() ? (ObjectNode) target : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            if (member.getValue().isNull()) {
                // Set to null and not removed: an unknown name must still be found out when the result is read.
                result.putNull(member.getKey());
            } else {
                result.set(member.getKey(), merge(result.get(member.getKey()), member.getValue()));
            }
        }
        return result;
    }
}
