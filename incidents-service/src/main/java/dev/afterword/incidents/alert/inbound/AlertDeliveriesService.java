package dev.afterword.incidents.alert.inbound;

import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.alert.AlertTrialService;
import dev.afterword.incidents.alert.parse.AlertParsers;
import dev.afterword.incidents.alert.parse.ParsedDelivery;
import dev.afterword.incidents.alert.source.AlertSourceService;
import dev.afterword.incidents.alert.source.SourceForWork;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What administrators see of deliveries, and do about them. */
@ApplicationScoped
class AlertDeliveriesService {

    private static final int SHOWN = 50;

    private final HookDeliveries deliveries;
    private final AlertSourceService sources;
    private final AlertTrialService trials;
    private final AuditService audit;
    private final CurrentUser user;
    private final Clock clock;

    AlertDeliveriesService(
            HookDeliveries deliveries,
            AlertSourceService sources,
            AlertTrialService trials,
            AuditService audit,
            CurrentUser user,
            Clock clock) {
        this.deliveries = deliveries;
        this.sources = sources;
        this.trials = trials;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    Uni<SourceHealthView> health(UUID source) {
        return sources.requireThere(source)
                .chain(() -> deliveries.health(source))
                .map(health -> SourceHealthView.of(health, clock.instant()));
    }

    Uni<Page<DeliveryView>> list(UUID source, List<DeliveryState> states, PageQuery page) {
        var parts = page.cursor() == null ? null : Cursor.decode(page.cursor(), 2);
        var before = parts == null ? null : Cursor.instant(parts.get(0));
        var beforeId = parts == null ? null : Cursor.part(parts.get(1), UUID::fromString);
        var words = states == null ? null : states.stream().map(Enum::name).toList();
        return sources.requireThere(source)
                .chain(() -> deliveries.list(source, words, before, beforeId, page.limit() + 1))
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.receivedAt(), last.id()))
                        .map(DeliveryView::of));
    }

    Uni<DeliveryContentView> content(UUID source, UUID id) {
        return source(source).chain(found -> deliveries
                .read(source, id)
                .map(stored -> stored.orElseThrow(() -> notFound(id)))
                .chain(stored -> content(found, stored)));
    }

    private Uni<DeliveryContentView> content(SourceForWork source, StoredDelivery stored) {
        return trial(source, stored.body(), stored.headers())
                .map(reading -> new DeliveryContentView(new String(stored.body(), StandardCharsets.UTF_8), reading));
    }

    Uni<TrialView> trial(UUID source, TrialRequest request) {
        var headers = HookHeaders.of(request.headers().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey(), header -> List.of(header.getValue()))));
        return source(source).chain(found -> trial(found, request.body().getBytes(StandardCharsets.UTF_8), headers));
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
        return sources.requireThere(source)
                .chain(() -> deliveries.replay(source, id))
                .invoke(found -> requireFound(found, id))
                .chain(() -> told(AuditKind.DELIVERIES_REPLAYED, source, "One"));
    }

    Uni<ReplayedView> replayDead(UUID source) {
        return sources.requireThere(source)
                .chain(() -> deliveries.replayDead(source))
                .call(count -> told(AuditKind.DELIVERIES_REPLAYED, source, "All that were given up: " + count))
                .map(ReplayedView::new);
    }

    Uni<Void> discard(UUID source, UUID id, DiscardRequest request) {
        var reason = "Discarded by " + PeopleService.refOf(user).name() + ": "
                + request.reason().strip();
        return sources.requireThere(source)
                .chain(() -> deliveries.discard(source, id, reason))
                .invoke(found -> requireFound(found, id))
                .chain(() -> told(
                        AuditKind.DELIVERY_DISCARDED, source, request.reason().strip()));
    }

    private Uni<Void> told(AuditKind kind, UUID source, String reason) {
        return source(source).chain(found -> audit.deed(kind, found.origin().name(), reason));
    }

    private Uni<SourceForWork> source(UUID id) {
        return sources.forWork(id)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("alert source", id.toString()));
    }

    private static void requireFound(boolean found, UUID id) {
        if (!found) {
            throw notFound(id);
        }
    }

    private static RuntimeException notFound(UUID id) {
        return CommonProblems.notFound("delivery that waits for this", id.toString());
    }
}
