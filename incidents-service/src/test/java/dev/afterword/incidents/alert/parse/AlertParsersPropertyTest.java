package dev.afterword.incidents.alert.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.webhook.RandomHeaders;
import dev.afterword.restkit.time.Era;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever comes: an alert that can be kept, or the one exception that means unreadable. */
class AlertParsersPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> POINTERS = List.of(
            "/",
            "//",
            "/0",
            "/-",
            "/alerts",
            "/alerts/0",
            "/alerts/99999999999999999999",
            "/data",
            "/data/id",
            "/data/status",
            "/id",
            "/title",
            "/status",
            "/severity",
            "/labels",
            "/labels/~1~0",
            "/source",
            "/nowhere/at/all");
    private static final List<String> WORDS =
            List.of("firing", "resolved", "Open", "1", "null", "\ud800", "\u0130", "x".repeat(60));
    private static final Path SAMPLES = Path.of("../../shared/data/payloads");

    @Property(tries = 3000)
    void aBodyThatWasBentIsReadOrUnreadable(@ForAll AlertProvider provider, @ForAll long seed) throws Exception {
        var random = new Random(seed);
        var bodies = Bodies.all().get(provider);
        var tree = JSON.readTree(bodies.get(random.nextInt(bodies.size())));
        for (int i = random.nextInt(6); i >= 0; i--) {
            bend(tree, random);
        }
        read(provider, JSON.writeValueAsBytes(tree));
        read(provider, JSON.writeValueAsBytes(tree), RandomHeaders.of(random), mapping(random));
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrUnreadable(@ForAll AlertProvider provider, @ForAll byte[] body, @ForAll long seed) {
        read(provider, body);
        var random = new Random(seed);
        read(provider, body, RandomHeaders.of(random), mapping(random));
    }

    @Property(tries = 1000)
    void aBodyThatWasCutShortIsReadOrUnreadable(@ForAll AlertProvider provider, @ForAll long seed) {
        var random = new Random(seed);
        var bodies = Bodies.all().get(provider);
        var body = bodies.get(random.nextInt(bodies.size()));
        read(provider, body.substring(0, random.nextInt(body.length())).getBytes(StandardCharsets.UTF_8));
    }

    /** The attributes come as headers and the body is the data alone, whatever it is. */
    @Property(tries = 1000)
    void aCloudEventInBinaryFormIsReadOrUnreadable(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var body = random.nextBoolean()
                ? nonsense(random)
                : JSON.readTree(pick(Bodies.all().get(AlertProvider.JSON), random));
        var headers = new HashMap<String, List<String>>();
        for (var attribute : List.of("id", "source", "type", "specversion", "time", "subject", "datacontenttype")) {
            if (random.nextInt(4) > 0) {
                headers.put("ce-" + attribute, List.of(RandomHeaders.value(random)));
            }
        }
        read(AlertProvider.CLOUDEVENTS, JSON.writeValueAsBytes(body), HookHeaders.of(headers), mapping(random));
        read(AlertProvider.CLOUDEVENTS, JSON.writeValueAsBytes(body), HookHeaders.of(headers), FieldMapping.USUAL);
    }

    /** The bodies of real senders beside the project, where they are; every one that is an alert is read. */
    @Example
    void capturedBodiesAreRead() throws IOException {
        Assume.that(Files.isDirectory(SAMPLES));
        for (var provider : AlertProvider.values()) {
            for (var sample : samples(SAMPLES.resolve(provider.word()))) {
                boolean read = read(provider, Files.readAllBytes(sample));
                assertThat(read)
                        .as(sample.toString())
                        .isEqualTo(!sample.toString().contains("text_only"));
            }
        }
        for (var sample : samples(SAMPLES.resolve("other"))) {
            read(AlertProvider.JSON, Files.readAllBytes(sample));
        }
    }

    private static List<Path> samples(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static boolean read(AlertProvider provider, byte[] body) {
        return read(provider, body, HookHeaders.of(Map.of()), FieldMapping.USUAL);
    }

    private static FieldMapping mapping(Random random) {
        return new FieldMapping(
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                words(random),
                words(random),
                words(random),
                Map.of("1", AlertSeverity.HIGH));
    }

    private static String pointer(Random random) {
        return random.nextBoolean() ? null : pick(POINTERS, random);
    }

    private static List<String> words(Random random) {
        return List.of(pick(WORDS, random), pick(WORDS, random));
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static boolean read(AlertProvider provider, byte[] body, HookHeaders headers, FieldMapping mapping) {
        ParsedDelivery parsed;
        try {
            parsed = AlertParsers.parse(provider, body, headers, mapping);
        } catch (UnreadableDeliveryException e) {
            return false;
        }
        assertThat(parsed.alerts()).isNotEmpty();
        assertThat(parsed.lockKey()).isNotBlank();
        parsed.alerts().forEach(AlertParsersPropertyTest::fits);
        return true;
    }

    private static void fits(ObservedAlert alert) {
        assertThat(alert.externalId())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("\0");
        assertThat(alert.groupKey()).isNotBlank().hasSizeLessThanOrEqualTo(200).doesNotContain("\0");
        assertThat(alert.title()).isNotBlank().hasSizeLessThanOrEqualTo(200).doesNotContain("\0");
        assertThat(alert.phase()).isNotNull();
        assertThat(alert.severity()).isNotNull();
        assertThat(alert.startedAt() == null || Era.holds(alert.startedAt())).isTrue();
        assertThat(alert.observedAt() == null || Era.holds(alert.observedAt())).isTrue();
        assertThat(alert.service() == null || alert.service().matches("[a-z0-9][a-z0-9._-]{0,59}"))
                .as(alert.service())
                .isTrue();
    }

    /** Replaces, removes or adds something somewhere. */
    private static void bend(JsonNode tree, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(tree, containers);
        var container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, nonsense(random));
            }
        } else if (container instanceof ArrayNode array) {
            array.add(nonsense(random));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode nonsense(Random random) {
        var texts = List.of(
                "null",
                "",
                " ",
                "\"\\u0000\"",
                "-1",
                "1e999",
                "99999999999999999999999999",
                "0.1",
                "true",
                "[]",
                "{}",
                "[[1]]",
                "{\"id\":{}}",
                "\"0001-01-01T00:00:00Z\"",
                "\"9999-99-99\"",
                "\"+999999999-01-01T00:00:00Z\"",
                "\"\\ud800\"",
                "\"---\"",
                "1e-400",
                "\"NaN\"",
                "\"[[[[\"");
        var text = texts.get(random.nextInt(texts.size()));
        try {
            return text.isBlank() ? JsonNodeFactory.instance.textNode(text) : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
