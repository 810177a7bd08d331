package dev.afterword.hookkit.redaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/**
 * Leaves out of what was delivered what nobody is to read there: secrets and tokens by the name of their field and by their
 * form, and mail addresses.
 */
public final class Redaction {

    /** What is no JSON is shown as it is; more of it than this is not even looked at. */
    private static final int MOST_TEXT = 262_144;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Redaction() {}

    /** A body: JSON with its lines broken for reading, anything else as it is. */
    public static String body(String body) {
        try {
            var tree = JSON.readTree(body);
            if (tree.isContainerNode()) {
                return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(redacted(tree));
            }
        } catch (JsonProcessingException e) {
            // It may be there because it is no JSON.
        }
        return SecretText.without(body.length() <= MOST_TEXT ? body : body.substring(0, MOST_TEXT));
    }

    /** The values of a header. */
    public static List<String> header(String name, List<String> values) {
        return values.stream()
                .map(value -> SecretNames.isSecret(name) ? SecretText.LEFT_OUT : SecretText.without(value))
                .toList();
    }

    private static JsonNode redacted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object(object);
        }
        if (node instanceof ArrayNode array) {
            return array(array);
        }
        return node.isTextual() ? TextNode.valueOf(SecretText.without(node.textValue())) : node;
    }

    private static JsonNode object(ObjectNode object) {
        boolean namesSecret = isSecret(object.path("name")) || isSecret(object.path("key"));
        var copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> {
            boolean hidden = SecretNames.isSecret(field.getKey())
                    || (namesSecret && field.getKey().equals("value"));
            copy.set(
                    SecretText.without(field.getKey()), hidden ? hidden(field.getValue()) : redacted(field.getValue()));
        });
        return copy;
    }

    /** Headers and tags often come as pairs of a name and a value. */
    private static JsonNode array(ArrayNode array) {
        var copy = JsonNodeFactory.instance.arrayNode();
        boolean pair = array.size() == 2 && isSecret(array.get(0));
        for (int i = 0; i < array.size(); i++) {
            copy.add(pair && i == 1 ? hidden(array.get(i)) : redacted(array.get(i)));
        }
        return copy;
    }

    private static boolean isSecret(JsonNode name) {
        return name.isTextual() && SecretNames.isSecret(name.textValue());
    }

    /** Whether there was a secret at all may be what somebody looks for. */
    private static JsonNode hidden(JsonNode value) {
        return value.isNull() || value.isBoolean() ? value : TextNode.valueOf(SecretText.LEFT_OUT);
    }
}
