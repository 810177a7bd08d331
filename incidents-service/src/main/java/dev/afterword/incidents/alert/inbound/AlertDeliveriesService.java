package dev.afterword.incidents.alert.inbound;

import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.alert.AlertTrialService;
import dev.afterword.incidents.alert.parse.AlertParsers;
import dev.afterword.incidents.alert.parse.ParsedDelivery;
import dev.afterword.incidents.alert.source.AlertSourceService;
import dev.afterword.incidents.alert.source.SourceForWork;
import dev.afterword.incidents.webhook.ConnectionDeliveriesService;
import dev.afterword.incidents.webhook.DeliveryHealthView;
import dev.afterword.incidents.webhook.DeliveryState;
import dev.afterword.incidents.webhook.DeliveryView;
import dev.afterword.incidents.webhook.DiscardRequest;
import dev.afterword.incidents.webhook.ReplayedView;
import dev.afterword.incidents.webhook.TrialRequest;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What administrators see of deliveries, and do about them. */
@ApplicationScoped
class AlertDeliveriesService {

    private static final int SHOWN = 50;

    private final ConnectionDeliveriesService deliveries;
    private final AlertSourceService sources;
    private final AlertTrialService trials;

    AlertDeliveriesService(
            ConnectionDeliveriesService deliveries, AlertSourceService sources, AlertTrialService trials) {
        this.deliveries = deliveries;
        this.sources = sources;
        this.trials = trials;
    }

    Uni<DeliveryHealthView> health(UUID source) {
        return sources.requireThere(source).chain(() -> deliveries.health(source));
    }

    Uni<Page<DeliveryView>> list(UUID source, List<DeliveryState> states, PageQuery page) {
        return sources.requireThere(source).chain(() -> deliveries.list(source, states, page));
    }

    Uni<DeliveryContentView> content(UUID source, UUID id) {
        return source(source).chain(found -> deliveries.read(source, id).chain(stored -> content(found, stored)));
    }

    private Uni<DeliveryContentView> content(SourceForWork source, StoredDelivery stored) {
        return trial(source, stored.body(), stored.headers())
                .chain(reading ->
                        deliveries.redacted(stored).map(redacted -> DeliveryContentView.of(redacted, reading)));
    }

    Uni<TrialView> trial(UUID source, TrialRequest request) {
        return source(source).chain(found -> trial(found, request.toBytes(), request.toHookHeaders()));
    }

    private Uni<TrialView> trial(SourceForWork source, byte[] body, HookHeaders headers) {
        ParsedDelivery parsed;
        try {
            parsed = AlertParsers.parse(source.origin().provider(), body, headers, source.mapping());
        } catch (UnreadableDeliveryException e) {
            return Uni.createFrom().item(new TrialView(false, e.getMessage(), List.of()));
        }
        return trials.of(source.origin(), parsed.alerts().stream().limit(SHOWN).toList())
                .map(alerts -> new TrialView(true, null, alerts));
    }

    Uni<Void> replay(UUID source, UUID id) {
        return source(source)
                .chain(found -> deliveries.replay(source, found.origin().name(), id));
    }

    Uni<ReplayedView> replayDead(UUID source) {
        return source(source)
                .chain(found -> deliveries.replayDead(source, found.origin().name()));
    }

    Uni<Void> discard(UUID source, UUID id, DiscardRequest request) {
        return source(source)
                .chain(found -> deliveries.discard(source, found.origin().name(), id, request));
    }

    private Uni<SourceForWork> source(UUID id) {
        return sources.forWork(id)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("alert source", id.toString()));
    }
}
