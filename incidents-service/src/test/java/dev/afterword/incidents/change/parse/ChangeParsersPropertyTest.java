package dev.afterword.incidents.change.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ObservedChange;
import dev.afterword.incidents.webhook.RandomHeaders;
import dev.afterword.restkit.time.Era;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever comes: changes that can be kept, or the one exception that means unreadable. */
class ChangeParsersPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("../../shared/data/payloads");

    private static final List<String> POINTERS = List.of(
            "/",
            "//",
            "/0",
            "/-",
            "/changes",
            "/changes/0",
            "/id",
            "/type",
            "/status",
            "/state",
            "/service",
            "/summary",
            "/deployment",
            "/deployment/id",
            "/deployment/created_at",
            "/repository/name",
            "/rollout",
            "/rollout/share",
            "/at",
            "/a~1b~0",
            "/nowhere/at/all");
    private static final List<String> WORDS =
            List.of("success", "failure", "Rolling", "1", "null", "\ud800", "\u0130", "x".repeat(60));

    private static final List<String> NONSENSE = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"null\"",
            "\"\\u0000\"",
            "-1",
            "1e999",
            "1e-400",
            "99999999999999999999999999",
            "0.1",
            "true",
            "[]",
            "{}",
            "[[1]]",
            "{\"id\":{}}",
            "\"0001-01-01T00:00:00Z\"",
            "\"9999-99-99 00:00:00 UTC\"",
            "\"2026-03-02 09:00:00 +01\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"\\ud800\"",
            "\"---\"",
            "\"" + "x".repeat(3000) + "\"",
            "\"99.99999999999 %\"");

    @Property(tries = 3000)
    void aBodyThatWasBentIsReadOrUnreadable(@ForAll ChangeProvider provider, @ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bodies = ChangeBodies.all().get(provider);
        var tree = JSON.readTree(bodies.get(random.nextInt(bodies.size())));
        for (int i = random.nextInt(6); i >= 0; i--) {
            bend(tree, random);
        }
        read(provider, JSON.writeValueAsBytes(tree));
        read(provider, JSON.writeValueAsBytes(tree), RandomHeaders.of(random), reading(random));
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrUnreadable(@ForAll ChangeProvider provider, @ForAll byte[] body, @ForAll long seed) {
        read(provider, body);
        var random = new Random(seed);
        read(provider, body, RandomHeaders.of(random), reading(random));
    }

    @Property(tries = 1000)
    void aBodyThatWasCutShortIsReadOrUnreadable(@ForAll ChangeProvider provider, @ForAll long seed) {
        var random = new Random(seed);
        var bodies = ChangeBodies.all().get(provider);
        var body = bodies.get(random.nextInt(bodies.size()));
        read(provider, body.substring(0, random.nextInt(body.length())).getBytes(StandardCharsets.UTF_8));
    }

    /** The bodies of real senders beside the project, where they are: none of these tells of a deployment. */
    @Example
    void capturedBodiesOfOtherEventsAreNoChanges() throws IOException {
        for (var provider : List.of(ChangeProvider.GITHUB, ChangeProvider.GITLAB)) {
            for (var sample : samples(SAMPLES.resolve(provider.system()))) {
                assertThat(read(provider, Files.readAllBytes(sample)))
                        .as(sample.toString())
                        .isEmpty();
            }
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

    private static List<ObservedChange> read(ChangeProvider provider, byte[] body) {
        return read(provider, body, HookHeaders.of(Map.of()), new ChangeReading(null, null, ChangeFieldMapping.USUAL));
    }

    private static ChangeReading reading(Random random) {
        var mapping = new ChangeFieldMapping(
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
                pointer(random),
                pointer(random),
                pointer(random),
                pointer(random),
                random.nextBoolean() ? null : pick(List.of(ChangeKind.values()), random),
                words(random),
                words(random),
                words(random),
                words(random),
                words(random));
        return new ChangeReading(random.nextBoolean() ? null : "checkout", pointer(random), mapping);
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

    private static List<ObservedChange> read(
            ChangeProvider provider, byte[] body, HookHeaders headers, ChangeReading how) {
        try {
            var parsed = ChangeParsers.parse(provider, body, headers, how);
            assertThat(parsed.lockKey()).isNotBlank();
            assertThat(parsed.changes().isEmpty()).isEqualTo(parsed.note() != null);
            parsed.changes().forEach(ChangeParsersPropertyTest::fits);
            return parsed.changes();
        } catch (UnreadableDeliveryException e) {
            assertThat(e.getMessage()).isNotBlank();
            return List.of();
        }
    }

    private static void fits(ObservedChange change) {
        fits(change.externalId(), 200, false);
        fits(change.service(), 60, false);
        fits(change.environment(), 60, false);
        fits(change.summary(), 500, false);
        fits(change.actor(), 200, true);
        fits(change.url(), 1000, true);
        fits(change.version(), 200, true);
        fits(change.users(), 300, true);
        fits(change.iteration(), 200, true);
        change.features().forEach(feature -> fits(feature, 100, false));
        assertThat(change.state()).isNotNull();
        assertThat(change.kind()).isNotNull();
        assertThat(change.at() == null || Era.holds(change.at())).isTrue();
        assertThat(change.share() == null
                        || change.share().signum() >= 0 && change.share().scale() <= 5)
                .isTrue();
        assertThat(change.service()).matches("[a-z0-9][a-z0-9._-]{0,59}");
    }

    private static void fits(String text, int longest, boolean optional) {
        if (optional && text == null) {
            return;
        }
        assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(longest).doesNotContain("\0");
    }

    /** Replaces, removes or adds something somewhere. */
    private static void bend(JsonNode tree, Random random) throws IOException {
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

    private static JsonNode nonsense(Random random) throws IOException {
        return JSON.readTree(NONSENSE.get(random.nextInt(NONSENSE.size())));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
