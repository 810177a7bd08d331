package dev.afterword.incidents.alert.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import java.io.IOException;
import java.util.Map;

/** Reads any provider's deliveries. */
public final class AlertParsers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final AlertParser GROUPS = new AlertGroupParser();
    private static final AlertParser MAPPED = new MappedParser();

    private static final Map<AlertProvider, AlertParser> PARSERS = Map.of(
            AlertProvider.ALERTMANAGER, GROUPS,
            AlertProvider.GRAFANA, GROUPS,
            AlertProvider.PAGERDUTY, new PagerDutyParser(),
            AlertProvider.OPSGENIE, new OpsgenieParser(),
            AlertProvider.DATADOG, new DatadogParser(),
            AlertProvider.SENTRY, new SentryParser(),
            AlertProvider.CLOUDEVENTS, MAPPED,
            AlertProvider.STANDARD_WEBHOOKS, MAPPED,
            AlertProvider.JSON, MAPPED);

    private AlertParsers() {}

    /**
     * Reads a delivery.
     *
     * @param mapping where a free form has its fields; used by the providers that are mapped
     * @throws UnreadableDeliveryException if there is no alert in it, and nothing else
     */
    public static ParsedDelivery parse(AlertProvider provider, byte[] body, HookHeaders headers, FieldMapping mapping) {
        return PARSERS.get(provider).parse(tree(body), headers, mapping);
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
