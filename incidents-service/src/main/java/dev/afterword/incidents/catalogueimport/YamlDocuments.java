package dev.afterword.incidents.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML as a tree of plain text. No object is ever constructed from a tag; anchors may be used a little, and a
 * document that unfolds into more than it seems to hold is refused.
 */
final class YamlDocuments {

    /** Real catalogue files nest five levels deep. */
    private static final int MAX_DEPTH = 20;

    /** An anchor for a common block is honest; ten uses of blocks in blocks are an attack. */
    private static final int MAX_ALIASES = 20;

    private static final int MAX_NODES = 100_000;

    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.NULL, Tag.SEQ, Tag.MAP);

    private int nodes;

    private YamlDocuments() {}

    static List<EntityDocument> read(String text) {
        return new YamlDocuments().documents(text);
    }

    private List<EntityDocument> documents(String text) {
        var found = new ArrayList<EntityDocument>();
        try {
            for (var root : new Yaml(options(text)).composeAll(new StringReader(text))) {
                add(root, found);
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw mark == null
                    ? CatalogueImportProblems.unreadable("is no YAML: " + e.getProblem())
                    : CatalogueImportProblems.unreadable(mark.getLine() + 1, "is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw CatalogueImportProblems.unreadable("is no YAML: " + firstLine(e.getMessage()));
        }
        return found;
    }

    private static LoaderOptions options(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(Math.max(1, text.length()));
        return options;
    }

    /** A list at the top holds one entity an item, which is how JSON files carry several. */
    private void add(Node root, List<EntityDocument> found) {
        if (root instanceof SequenceNode list) {
            list.getValue().forEach(item -> found.add(document(item)));
        } else if (root != null && !Tag.NULL.equals(root.getTag())) {
            found.add(document(root));
        }
    }

    private EntityDocument document(Node node) {
        return new EntityDocument("line " + line(node), tree(node, 0));
    }

    private JsonNode tree(Node node, int depth) {
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            throw CatalogueImportProblems.unreadable(line(node), "unfolds into more than a catalogue file holds");
        }
        if (!PLAIN.contains(node.getTag())) {
            throw CatalogueImportProblems.unreadable(line(node), "the tag " + node.getTag() + " is not read");
        }
        if (node instanceof ScalarNode scalar) {
            return Tag.NULL.equals(scalar.getTag())
                    ? JsonNodeFactory.instance.nullNode()
                    : JsonNodeFactory.instance.textNode(scalar.getValue());
        }
        return node instanceof SequenceNode list ? list(list, depth) : mapping((MappingNode) node, depth);
    }

    private ArrayNode list(SequenceNode list, int depth) {
        var items = JsonNodeFactory.instance.arrayNode();
        list.getValue().forEach(item -> items.add(tree(item, depth + 1)));
        return items;
    }

    private JsonNode mapping(MappingNode mapping, int depth) {
        var members = JsonNodeFactory.instance.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode name) || !PLAIN.contains(name.getTag())) {
                throw CatalogueImportProblems.unreadable(line(member.getKeyNode()), "a name must be plain text");
            }
            if (members.has(name.getValue())) {
                throw CatalogueImportProblems.unreadable(line(name), "the name " + name.getValue() + " occurs twice");
            }
            members.set(name.getValue(), tree(member.getValueNode(), depth + 1));
        }
        return members;
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private static String firstLine(String message) {
        return message == null
                ? "it cannot be read"
                : message.lines().findFirst().orElse("it cannot be read");
    }
}
