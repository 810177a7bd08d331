package dev.afterword.incidents.change.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import java.io.IOException;
import java.util.Map;

/** Reads any provider's deliveries. */
public final class ChangeParsers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<ChangeProvider, ChangeParser> PARSERS = Map.of(
            ChangeProvider.GITHUB, new GitHubParser(),
            ChangeProvider.GITLAB, new GitLabParser(),
            ChangeProvider.ARGO_CD, new ArgoCdParser(),
            ChangeProvider.JSON, new MappedChangeParser());

    private ChangeParsers() {}

    /**
     * Reads a delivery.
     *
     * @throws UnreadableDeliveryException if nothing can be made of it, and nothing else
     */
    public static ParsedChanges parse(ChangeProvider provider, byte[] body, HookHeaders headers, ChangeReading how) {
        return PARSERS.get(provider).parse(tree(body), headers, how);
    }

    private static JsonNode tree(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (IOException e) {
            throw new UnreadableDeliveryException("The body is not JSON");
        }
    }
}
