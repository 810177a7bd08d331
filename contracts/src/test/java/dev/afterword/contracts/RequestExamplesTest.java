package dev.afterword.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every body that an operation takes has an example: of the whole, or of a member at least. */
class RequestExamplesTest {

    private static final List<String> WHAT_SHOWS_ONE = List.of("example", "examples", "enum", "default");

    private JsonNode document;

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "retros", "actions"})
    void everyRequestBodyHasAnExample(String service) throws IOException {
        document = new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(Contracts.FOLDER.resolve("openapi/" + service + ".yaml")));
        var bodies = new ArrayList<String>();
        var without = new ArrayList<String>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var content = operation.getValue().at("/requestBody/content").properties();
                for (var body : content) {
                    var name = operation.getKey() + " " + path.getKey() + " " + body.getKey();
                    bodies.add(name);
                    if (!shows(body.getValue()) && !hasExample(body.getValue().path("schema"))) {
                        without.add(name);
                    }
                }
            }
        }
        assertTrue(bodies.size() > 5, bodies::toString);
        assertEquals(List.of(), without);
    }

    /** A part of a file has none that a person could read. */
    private boolean hasExample(JsonNode schema) {
        var resolved = resolve(schema);
        if (shows(schema) || shows(resolved) || resolved.path("format").asText().equals("binary")) {
            return true;
        }
        if (resolved.has("items")) {
            return hasExample(resolved.path("items"));
        }
        for (var member : resolved.path("properties")) {
            if (hasExample(member)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(JsonNode node) {
        return WHAT_SHOWS_ONE.stream().anyMatch(node::has);
    }

    private JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
