package dev.afterword.actions.tracker.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.actions.tracker.TrackerService;
import dev.afterword.actions.tracker.jira.JiraClient;
import dev.afterword.actions.tracker.jira.JiraEvent;
import dev.afterword.hookkit.delivery.DeliveryHandler;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.hookkit.delivery.DeliveryReading;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;

/** Reads Jira's deliveries; where a body is too old or too thin to be believed, the issue itself is asked. */
@ApplicationScoped
class JiraDeliveryHandler implements DeliveryHandler {

    /** Jira repeats a delivery for more than an hour; what is older than a day may be a recording. */
    private static final Duration BELIEVED_FOR = Duration.ofHours(24);

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);
    private static final String FETCHED = "fetched";

    private final ObjectMapper json;
    private final JiraClient jira;
    private final TrackerService trackers;
    private final InboundService inbound;

    JiraDeliveryHandler(ObjectMapper json, JiraClient jira, TrackerService trackers, InboundService inbound) {
        this.json = json;
        this.jira = jira;
        this.trackers = trackers;
        this.inbound = inbound;
    }

    @Override
    public Set<String> providers() {
        return Set.of(JiraHookSource.PROVIDER);
    }

    @Override
    public Uni<DeliveryReading> read(StoredDelivery delivery) {
        ObjectNode body = parsed(delivery.body());
        JiraEvent event = JiraEvent.of(body);
        String externalId = event.issueId() == null ? "" : event.issueId();
        String contentKey = contentKey(body);
        if (!needsFetch(event, delivery.receivedAt())) {
            return Uni.createFrom().item(new DeliveryReading(externalId, contentKey, body));
        }
        return trackers.access(delivery.connectionId())
                .chain(access -> jira.fetch(access, event.issueId()))
                .map(issue -> new DeliveryReading(externalId, contentKey, body.set(FETCHED, issue)));
    }

    @Override
    public Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading) {
        JsonNode fetched = reading.content().path(FETCHED);
        JiraEvent event = JiraEvent.of(reading.content());
        return inbound.apply(
                delivery.connectionId(), fetched.isMissingNode() ? event : event.with(fetched), delivery.receivedAt());
    }

    private static boolean needsFetch(JiraEvent event, Instant receivedAt) {
        if (event.issueId() == null || !InboundService.concernsStatus(event)) {
            return false;
        }
        boolean old = event.at() != null
                && (event.at().isBefore(receivedAt.minus(BELIEVED_FOR))
                        || event.at().isAfter(receivedAt.plus(CLOCK_SKEW)));
        return old || event.category() == null || !event.changesKnown();
    }

    private ObjectNode parsed(byte[] body) {
        try {
            if (json.readTree(body) instanceof ObjectNode object) {
                object.remove(FETCHED);
                return object;
            }
        } catch (IOException e) {
            throw new UnreadableDeliveryException("The body is not JSON");
        }
        throw new UnreadableDeliveryException("The body is not a JSON object");
    }

    /** One event under two delivery ids says the same here; the items are in, since ids of changelogs repeat. */
    private static String contentKey(JsonNode body) {
        String said = String.join(
                "|",
                body.path("webhookEvent").asText(),
                body.path("issue").path("id").asText(),
                body.path("changelog").path("id").asText(),
                body.path("comment").path("id").asText(),
                body.path("timestamp").asText(),
                body.path("changelog").path("items").toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
