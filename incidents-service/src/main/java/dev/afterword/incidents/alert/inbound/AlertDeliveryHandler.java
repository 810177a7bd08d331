package dev.afterword.incidents.alert.inbound;

import com.fasterxml.jackson.databind.node.POJONode;
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
import dev.afterword.incidents.alert.rule.AlertRulesService;
import dev.afterword.incidents.alert.source.AlertSourceService;
import dev.afterword.incidents.alert.source.SourceForWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the deliveries of every provider and hands on what they say. */
@ApplicationScoped
class AlertDeliveryHandler implements DeliveryHandler {

    /** Above this many bytes, compressed, reading takes longer than anybody else on the event loop should wait. */
    private static final int LONG = 16_384;

    private final AlertSourceService sources;
    private final AlertIntakeService intake;
    private final AlertRulesService rules;
    private final Vertx vertx;

    AlertDeliveryHandler(AlertSourceService sources, AlertIntakeService intake, AlertRulesService rules, Vertx vertx) {
        this.sources = sources;
        this.intake = intake;
        this.rules = rules;
        this.vertx = vertx;
    }

    /** What was read, on its way to where it is applied. */
    private record Read(AlertOrigin origin, ParsedDelivery parsed) {}

    @Override
    public Set<String> providers() {
        return Arrays.stream(AlertProvider.values()).map(AlertProvider::word).collect(Collectors.toSet());
    }

    @Override
    public Uni<DeliveryReading> read(StoredDelivery delivery) {
        return source(delivery)
                .chain(source -> parsed(source, delivery).map(parsed -> new Read(source.origin(), parsed)))
                .chain(read -> rules.version().map(version -> reading(delivery, read, version)));
    }

    /** What is said again under other rules is no copy: they are asked about what goes on. */
    private static DeliveryReading reading(StoredDelivery delivery, Read read, long rulesVersion) {
        var said = read.parsed();
        var contentKey =
                said.contentKey() == null ? "delivery:" + delivery.id() : said.contentKey() + ":" + rulesVersion;
        return new DeliveryReading(said.lockKey(), contentKey, new POJONode(read));
    }

    @Override
    public Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading) {
        var read = (Read) ((POJONode) reading.content()).getPojo();
        return apply(read.origin(), read.parsed(), delivery.receivedAt());
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

    private Uni<ParsedDelivery> parsed(SourceForWork source, StoredDelivery delivery) {
        return delivery.packed().length <= LONG
                ? Uni.createFrom().item(() -> parse(source, delivery))
                : Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> parse(source, delivery), false)
                        .toCompletionStage());
    }

    private static ParsedDelivery parse(SourceForWork source, StoredDelivery delivery) {
        return AlertParsers.parse(source.origin().provider(), delivery.body(), delivery.headers(), source.mapping());
    }
}
