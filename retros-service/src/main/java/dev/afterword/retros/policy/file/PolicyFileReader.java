package dev.afterword.retros.policy.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML as a tree and remembers lines; no object is ever constructed from a tag, and no anchor is unfolded. */
final class PolicyFileReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 10;
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final Map<String, Integer> lines = new HashMap<>();

    private PolicyFileReader() {}

    static PolicyFile read(String text) {
        var reader = new PolicyFileReader();
        try {
            var root = new Yaml(options(text)).compose(new StringReader(text));
            if (!(root instanceof MappingNode)) {
                throw PolicyFile.unreadable(1, "a policy is a mapping with mode and rules");
            }
            return new PolicyFile(reader.tree(root, ""), reader.lines);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw PolicyFile.unreadable(mark == null ? 1 : mark.getLine() + 1, "is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw PolicyFile.unreadable(1, "is no YAML: a character in it cannot be read");
        }
    }

    private static LoaderOptions options(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(Math.max(1, text.length()));
        return options;
    }

    private JsonNode tree(Node node, String pointer) {
        if (lines.putIfAbsent(pointer, line(node)) != null) {
            throw PolicyFile.unreadable(line(node), "the same name occurs twice");
        }
        if (!PLAIN.contains(node.getTag())) {
            throw PolicyFile.unreadable(line(node), "the tag " + node.getTag() + " is not read");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        return node instanceof SequenceNode list ? list(list, pointer) : mapping((MappingNode) node, pointer);
    }

    private JsonNode list(SequenceNode list, String pointer) {
        var items = JSON.arrayNode();
        for (var item : list.getValue()) {
            items.add(tree(item, pointer + "/" + items.size()));
        }
        return items;
    }

    private JsonNode mapping(MappingNode mapping, String pointer) {
        var members = JSON.objectNode();
        for (var member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode name)) {
                throw PolicyFile.unreadable(line(member.getKeyNode()), "a name must be plain text");
            }
            members.set(name.getValue(), tree(member.getValueNode(), pointer + "/" + name.getValue()));
        }
        return members;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (Tag.NULL.equals(scalar.getTag())) {
            return JSON.nullNode();
        }
        if (Tag.BOOL.equals(scalar.getTag())) {
            return JSON.booleanNode(Set.of("true", "yes", "on").contains(text.toLowerCase(Locale.ROOT)));
        }
        if (Tag.INT.equals(scalar.getTag()) && text.matches("-?[0-9]{1,18}")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (Tag.FLOAT.equals(scalar.getTag()) && text.matches("-?[0-9]{1,18}\\.[0-9]{1,18}")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.textNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
