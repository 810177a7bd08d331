package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** The values of a record, found where the mapping says. */
final class RecordValues {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final JsonNode record;
    private final MappingRequest mapping;

    RecordValues(JsonNode record, MappingRequest mapping) {
        this.record = record;
        this.mapping = mapping;
    }

    /** The first value of the field that is there, as stripped text, or null. */
    String text(SourceField field) {
        return textOf(find(field));
    }

    /** Where the value of the field stands. */
    String place(SourceField field) {
        return mapping.places(field).stream()
                .filter(place -> isThere(at(place)))
                .findFirst()
                .orElse(field.word());
    }

    /** All values of a field that may have many: a list, objects with a name or a key, or text parted by commas. */
    List<String> texts(SourceField field) {
        var value = find(field);
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(RecordValues::nameOf)
                    .filter(name -> name != null)
                    .toList();
        }
        var text = textOf(value);
        return text == null ? List.of() : Arrays.asList(text.split("[,;]"));
    }

    /** The objects of a field that is a list of them. */
    List<JsonNode> objects(SourceField field) {
        return StreamSupport.stream(find(field).spliterator(), false)
                .filter(JsonNode::isObject)
                .toList();
    }

    private JsonNode find(SourceField field) {
        return mapping.places(field).stream()
                .map(this::at)
                .filter(RecordValues::isThere)
                .findFirst()
                .orElse(NOTHING);
    }

    private JsonNode at(String place) {
        if (!place.startsWith("/")) {
            return record.path(place);
        }
        try {
            return record.at(place);
        } catch (IllegalArgumentException e) {
            return NOTHING;
        }
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isContainerNode() && value.isEmpty())
                && !(value.isTextual() && value.asText().isBlank());
    }

    private static String nameOf(JsonNode value) {
        return value.isObject() ? textOf(value.has("name") ? value.get("name") : value.path("key")) : textOf(value);
    }

    static String textOf(JsonNode value) {
        if (!isThere(value)) {
            return null;
        }
        var text = value.isValueNode() ? value.asText() : value.toString();
        return text.replace('\0', '\uFFFD').strip();
    }

    static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
