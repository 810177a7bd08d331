package dev.afterword.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document names each topic and each event of the catalogue, and every reference in it leads somewhere. */
class AsyncApiTest {

    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(Contracts.FOLDER.resolve("asyncapi.yaml")));
    }

    @Test
    void itIsAnAsyncApi3DocumentWithTitleAndVersion() {
        assertTrue(document.path("asyncapi").asText().matches("3\\.\\d+\\.\\d+"));
        assertTrue(document.at("/info/title").isTextual());
        assertTrue(document.at("/info/version").isTextual());
    }

    @Test
    void eachChannelIsATopicAndCarriesExactlyItsEvents() {
        var described = new TreeMap<String, TreeSet<String>>();
        document.path("channels").forEach(channel -> {
            var names = new TreeSet<String>();
            channel.path("messages")
                    .forEach(message -> names.add(resolve(message).path("name").asText()));
            described.put(channel.path("address").asText(), names);
        });

        Map<String, TreeSet<String>> published = EventCatalogue.kinds().stream()
                .collect(Collectors.groupingBy(
                        EventKind::topic,
                        TreeMap::new,
                        Collectors.mapping(EventKind::type, Collectors.toCollection(TreeSet::new))));
        assertEquals(published, described);
    }

    @Test
    void eachMessagePointsAtItsSchemaFile() {
        document.at("/components/messages").forEach(message -> {
            var file = message.at("/payload/schema/$ref").asText();
            assertTrue(Files.exists(Contracts.FOLDER.resolve(file)), file);
        });
    }

    @Test
    void eachOperationSendsOrReceivesOnAChannelThatExists() {
        var actions = new HashSet<String>();
        document.path("operations").forEach(operation -> {
            actions.add(operation.path("action").asText());
            assertTrue(resolve(operation.path("channel")).has("address"), operation::toString);
        });
        assertEquals(new HashSet<>(java.util.List.of("send", "receive")), actions);
    }

    private static JsonNode resolve(JsonNode reference) {
        var target = document.at(reference.path("$ref").asText().substring(1));
        assertTrue(!target.isMissingNode(), reference::toString);
        return target;
    }
}
