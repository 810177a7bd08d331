package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.afterword.hookkit.delivery.DeliveryHandler;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.hookkit.delivery.DeliveryReading;
import dev.afterword.hookkit.delivery.HeldDeliveryException;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies events that were kept: a message that somebody pins in an incident's channel goes into its timeline, and its
 * entry follows the message from then on. */
@ApplicationScoped
class ChatDeliveryHandler implements DeliveryHandler {

    private static final int LONGEST_EVENT_ID = 80;

    private final ChatConnectionService connections;
    private final SlackPinReader pins;
    private final SlackEditReader edits;
    private final ObjectMapper json;

    ChatDeliveryHandler(
            ChatConnectionService connections, SlackPinReader pins, SlackEditReader edits, ObjectMapper json) {
        this.connections = connections;
        this.pins = pins;
        this.edits = edits;
        this.json = json;
    }

    @Override
    public Set<String> providers() {
        return Arrays.stream(ChatKind.values()).map(ChatKind::word).collect(Collectors.toSet());
    }

    @Override
    public Uni<DeliveryReading> read(StoredDelivery delivery) {
        var body = tree(delivery);
        return connections
                .forWork(delivery.connectionId())
                .onItem()
                .ifNull()
                .failWith(() -> new UnreadableDeliveryException("The connection was deleted"))
                .invoke(ChatDeliveryHandler::requireActive)
                .chain(connection ->
                        SlackEditReader.reads(body) ? edits.read(connection, body) : pins.read(connection, body))
                .map(work -> reading(delivery, body, work));
    }

    private static void requireActive(ConnectionForWork connection) {
        if (connection.paused()) {
            throw new HeldDeliveryException("The connection is paused");
        }
    }

    private static DeliveryReading reading(StoredDelivery delivery, JsonNode body, SlackPinReader.Work work) {
        var id = body.path("event_id").asText("").replace("\0", "");
        var key = id.isBlank() || id.length() > LONGEST_EVENT_ID ? "delivery:" + delivery.id() : "event:" + id;
        return new DeliveryReading(work.channel(), key, new POJONode(work));
    }

    @Override
    public Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading) {
        return reading.content() instanceof POJONode node && node.getPojo() instanceof SlackPinReader.Work work
                ? work.deed().get()
                : Uni.createFrom().failure(() -> new IllegalStateException("This was read by somebody else"));
    }

    private JsonNode tree(StoredDelivery delivery) {
        try {
            var body = json.readTree(delivery.body());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (IOException e) {
            // What was read of it may quote the body, which is for nobody's log.
        }
        throw new UnreadableDeliveryException("The body is neither a known form nor a JSON object");
    }
}
