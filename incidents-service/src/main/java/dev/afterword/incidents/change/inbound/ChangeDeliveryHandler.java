package dev.afterword.incidents.change.inbound;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.afterword.hookkit.delivery.DeliveryHandler;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.hookkit.delivery.DeliveryReading;
import dev.afterword.hookkit.delivery.HeldDeliveryException;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.incidents.change.ChangeIntakeService;
import dev.afterword.incidents.change.ObservedChange;
import dev.afterword.incidents.change.parse.ChangeParsers;
import dev.afterword.incidents.change.parse.ChangeProvider;
import dev.afterword.incidents.change.parse.ParsedChanges;
import dev.afterword.incidents.change.source.ChangeSourceService;
import dev.afterword.incidents.change.source.SourceForWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the deliveries of every provider and hands on what they say. */
@ApplicationScoped
class ChangeDeliveryHandler implements DeliveryHandler {

    private final ChangeSourceService sources;
    private final ChangeIntakeService intake;

    ChangeDeliveryHandler(ChangeSourceService sources, ChangeIntakeService intake) {
        this.sources = sources;
        this.intake = intake;
    }

    @Override
    public Set<String> providers() {
        return Arrays.stream(ChangeProvider.values()).map(ChangeProvider::word).collect(Collectors.toSet());
    }

    /** What two deliveries say twice, the changes themselves recognise. */
    @Override
    public Uni<DeliveryReading> read(StoredDelivery delivery) {
        return source(delivery)
                .map(source -> new DeliveryReading(
                        parsed(source, delivery).lockKey(), "delivery:" + delivery.id(), MissingNode.getInstance()));
    }

    @Override
    public Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading) {
        return source(delivery).chain(source -> apply(source, delivery));
    }

    private Uni<DeliveryOutcome> apply(SourceForWork source, StoredDelivery delivery) {
        var parsed = parsed(source, delivery);
        if (parsed.changes().isEmpty()) {
            return Uni.createFrom().item(DeliveryOutcome.ignored(parsed.note()));
        }
        var counting = parsed.changes().stream()
                .filter(change -> source.counts(change.environment()))
                .map(change -> change.saidIn(delivery.id()))
                .toList();
        if (counting.isEmpty()) {
            return Uni.createFrom().item(DeliveryOutcome.ignored(elsewhere(parsed)));
        }
        return intake.take(source.origin(), counting, delivery.receivedAt())
                .map(taken -> taken.changed()
                        ? DeliveryOutcome.applied(taken.note())
                        : DeliveryOutcome.ignored(taken.note()));
    }

    private static String elsewhere(ParsedChanges parsed) {
        return "Changes in these environments do not count here: "
                + parsed.changes().stream()
                        .map(ObservedChange::environment)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
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

    private static ParsedChanges parsed(SourceForWork source, StoredDelivery delivery) {
        return ChangeParsers.parse(source.provider(), delivery.body(), delivery.headers(), source.reading());
    }
}
