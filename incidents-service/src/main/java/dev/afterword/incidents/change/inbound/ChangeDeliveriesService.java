package dev.afterword.incidents.change.inbound;

import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.ChangeIntakeService;
import dev.afterword.incidents.change.ObservedChange;
import dev.afterword.incidents.change.parse.ChangeParsers;
import dev.afterword.incidents.change.parse.ParsedChanges;
import dev.afterword.incidents.change.source.ChangeSourceService;
import dev.afterword.incidents.change.source.SourceForWork;
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

/** What administrators see of deliveries of changes, and do about them. */
@ApplicationScoped
class ChangeDeliveriesService {

    private static final int SHOWN = 50;

    private final ConnectionDeliveriesService deliveries;
    private final ChangeSourceService sources;
    private final ChangeIntakeService intake;

    ChangeDeliveriesService(
            ConnectionDeliveriesService deliveries, ChangeSourceService sources, ChangeIntakeService intake) {
        this.deliveries = deliveries;
        this.sources = sources;
        this.intake = intake;
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
        ParsedChanges parsed;
        try {
            parsed = ChangeParsers.parse(source.provider(), body, headers, source.reading());
        } catch (UnreadableDeliveryException e) {
            return Uni.createFrom().item(new TrialView(false, e.getMessage(), List.of()));
        }
        var shown = parsed.changes().stream().limit(SHOWN).toList();
        var services = shown.stream().map(ObservedChange::service).distinct().toList();
        return intake.unlisted(services)
                .map(unlisted -> new TrialView(
                        true,
                        parsed.note(),
                        shown.stream()
                                .map(change -> ChangeTrial.of(change, source, unlisted))
                                .toList()));
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
                .failWith(() -> CommonProblems.notFound("change source", id.toString()));
    }
}
