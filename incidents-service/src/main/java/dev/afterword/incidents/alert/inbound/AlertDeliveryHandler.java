package dev.afterword.incidents.alert.inbound;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.afterword.hookkit.delivery.DeliveryHandler;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.hookkit.delivery.DeliveryReading;
import dev.afterword.hookkit.delivery.HeldDeliveryException;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.incidents.alert.AlertIntakeService;
import dev.afterword.incidents.alert.AlertOrigin;
import dev.afterword.incidents.alert.parse.AlertParsers;
import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.ParsedDelivery;
import dev.afterword.incidents.alert.source.AlertSourceService;
import dev.afterword.incidents.alert.source.SourceForWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the deliveries of every provider and hands on what they say. */
@ApplicationScoped
class AlertDeliveryHandler implements DeliveryHandler {

    private final AlertSourceService sources;
    private final AlertIntakeService intake;

    AlertDeliveryHandler(AlertSourceService sources, AlertIntakeService intake) {
        this.sources = sources;
        this.intake = intake;
    }

    @Override
    public Set<String> providers() {
        return Arrays.stream(AlertProvider.values()).map(AlertProvider::word).collect(Collectors.toSet());
    }

    @Override
    public Uni<DeliveryReading> read(StoredDelivery delivery) {
        return source(delivery).map(source -> {
            var parsed = parsed(source, delivery);
            var contentKey = parsed.contentKey() == null ? "delivery:" + delivery.id() : parsed.contentKey();
            return new DeliveryReading(parsed.lockKey(), contentKey, MissingNode.getInstance());
        });
    }

    @Override
    public Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading) {
        return source(delivery)
                .chain(source -> apply(source.origin(), parsed(source, delivery), delivery.receivedAt()));
    }

    private Uni<DeliveryOutcome> apply(AlertOrigin origin, ParsedDelivery parsed, Instant receivedAt) {
        return intake.take(origin, parsed, receivedAt).map(result -> {
            var note = result.note() + parsed.leftOut();
            return result.applied() ? DeliveryOutcome.applied(note) : DeliveryOutcome.ignored(note);
        });
    }

    private Uni<SourceForWork> source(StoredDelivery delivery) {
        return sources.forWork(delivery.connectionId())
                .onItem()
                .ifNull()
                .failWith(() -> new UnreadableDeliveryException("The source was deleted"))
                .invoke(source -> {
                    if (source.paused()) {
                        throw new HeldDeliveryException("The source is paused");
                    }
                });
    }

    private static ParsedDelivery parsed(SourceForWork source, StoredDelivery delivery) {
        return AlertParsers.parse(source.origin().provider(), delivery.body(), delivery.headers(), source.mapping());
    }
}
