package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** The values of a record, found where the mapping says. */
final class RecordValues {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private static final int FINGERPRINT = 12;

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

    /** What stands in a field that may hold a list, each for itself. */
    List<JsonNode> items(SourceField field) {
        var value = find(field);
        if (value.isContainerNode()) {
            return StreamSupport.stream(value.spliterator(), false).toList();
        }
        return isThere(value) ? List.of(value) : List.of();
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
        return whole(text.replace('\0', '\uFFFD')).strip();
    }

    /** Without halves of characters, which no database keeps as they are. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    /** Shortened so that what differs in the part that is left out differs still. */
    static String fingerprinted(String text, int length) {
        return text.length() <= length
                ? text
                : shortened(text, length - FINGERPRINT - 1)
                        + " "
                        + RecordReader.fingerprint(text).substring(0, FINGERPRINT);
    }
}
