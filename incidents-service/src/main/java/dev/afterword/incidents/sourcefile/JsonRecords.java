package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Records of a JSON document, one after the other: the document is a list of them, or an object that holds such a list or
 * one record, or one record itself.
 */
final class JsonRecords {

    private static final Set<String> LISTS = Set.of("incidents", "scheduled_maintenances", "items", "records", "data");
    private static final Set<String> SINGLE = Set.of("incident", "scheduled_maintenance");

    private final List<SourceRow> rows = new ArrayList<>();

    private JsonRecords() {}

    static List<SourceRow> of(String text) {
        var records = new JsonRecords();
        try (var parser = SourceFile.JSON.createParser(text)) {
            records.read(parser);
        } catch (JsonProcessingException e) {
            records.refuse("is not JSON from here on: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.rows;
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            readList(parser);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            readObject(parser);
        } else {
            refuse("is neither a list nor an object");
            return;
        }
        if (parser.nextToken() != null) {
            refuse("has more than one document");
        }
    }

    private void readList(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                refuse("ends before the list does");
                return;
            }
            add(parser.readValueAsTree());
        }
    }

    private void readObject(JsonParser parser) throws IOException {
        var whole = SourceFile.JSON.createObjectNode();
        var found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
                found = true;
                readList(parser);
            } else if (token == JsonToken.START_OBJECT && SINGLE.contains(name)) {
                found = true;
                add(parser.readValueAsTree());
            } else {
                keep(whole, name, parser);
            }
        }
        if (!found) {
            add(whole);
        }
    }

    private static void keep(ObjectNode whole, String name, JsonParser parser) throws IOException {
        JsonNode value = parser.readValueAsTree();
        whole.set(name, value);
    }

    private void add(JsonNode record) {
        rows.add(SourceRow.of(rows.size() + 1, record));
    }

    private void refuse(String problem) {
        rows.add(SourceRow.unreadable(rows.size() + 1, "", problem));
    }
}
