package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.afterword.hookkit.delivery.DeliveryHandler;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.hookkit.delivery.DeliveryReading;
import dev.afterword.hookkit.delivery.HeldDeliveryException;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.command.ChatPins;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.restkit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies events that were kept: a message that somebody pins in an incident's channel goes into its timeline. */
@ApplicationScoped
class ChatDeliveryHandler implements DeliveryHandler {

    private static final int LONGEST_EVENT_ID = 80;

    private final ChatConnectionService connections;
    private final ChatPins pins;
    private final ObjectMapper json;

    /** What is to be kept, as found before the transaction. */
    private record Work(ConnectionForWork connection, ChatPins.Found pin) {}

    ChatDeliveryHandler(ChatConnectionService connections, ChatPins pins, ObjectMapper json) {
        this.connections = connections;
        this.pins = pins;
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
                .chain(connection -> pin(connection, body).map(pin -> reading(delivery, body, connection, pin)));
    }

    private static void requireActive(ConnectionForWork connection) {
        if (connection.paused()) {
            throw new HeldDeliveryException("The connection is paused");
        }
    }

    private Uni<Optional<ChatPins.Found>> pin(ConnectionForWork connection, JsonNode body) {
        var event = body.path("event");
        var isPin = body.path("type").asText().equals("event_callback")
                && event.path("type").asText().equals("pin_added");
        if (!isPin) {
            return Uni.createFrom().item(Optional.empty());
        }
        var item = event.path("item");
        var channel = event.path("channel_id").asText(item.path("channel").asText(""));
        var by =
                new ChatUser(body.path("team_id").asText(""), event.path("user").asText(""), null);
        return SlackMessages.read(channel, domain(item.path("message")), item.path("message"))
                .filter(message -> by.isNamed())
                .map(message -> pins.find(connection, by, message))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** The workspace's own part of the address under which Slack shows the message. */
    private static String domain(JsonNode message) {
        var address = message.path("permalink").asText("");
        var end = address.indexOf(".slack.com/");
        return address.startsWith("https://") && end > 8 ? address.substring(8, end) : "";
    }

    private static DeliveryReading reading(
            StoredDelivery delivery, JsonNode body, ConnectionForWork connection, Optional<ChatPins.Found> pin) {
        var id = body.path("event_id").asText("").replace("\0", "");
        var key = id.isBlank() || id.length() > LONGEST_EVENT_ID ? "delivery:" + delivery.id() : "event:" + id;
        var channel = pin.map(found -> found.message().channelId()).orElse("-");
        JsonNode work = pin.<JsonNode>map(found -> new POJONode(new Work(connection, found)))
                .orElse(MissingNode.getInstance());
        return new DeliveryReading(channel, key, work);
    }

    @Override
    public Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading) {
        if (!(reading.content() instanceof POJONode node) || !(node.getPojo() instanceof Work work)) {
            return Uni.createFrom()
                    .item(DeliveryOutcome.ignored("No pinned message that belongs to an incident and may be kept"));
        }
        return pins.keep(work.connection(), work.pin())
                .map(pinned -> pinned.fresh()
                        ? DeliveryOutcome.applied("Kept in the timeline of " + pinned.key())
                        : DeliveryOutcome.ignored("Was in the timeline of " + pinned.key() + " already"))
                .onFailure(ProblemException.class)
                .recoverWithItem(problem -> DeliveryOutcome.ignored(problem.getMessage()));
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
