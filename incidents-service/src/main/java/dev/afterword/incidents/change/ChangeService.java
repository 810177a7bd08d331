package dev.afterword.incidents.change;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records changes in production, each once. */
@ApplicationScoped
class ChangeService {

    private final ChangeRepository changes;
    private final CatalogueService catalogue;
    private final ChangeEvents events;
    private final TakenBackService takenBack;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    ChangeService(
            ChangeRepository changes,
            CatalogueService catalogue,
            ChangeEvents events,
            TakenBackService takenBack,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.changes = changes;
        this.catalogue = catalogue;
        this.events = events;
        this.takenBack = takenBack;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    Uni<Page<ChangeView>> list(ChangeQuery query, PageQuery page) {
        return changes.page(query, page);
    }

    Uni<ChangeView> read(UUID id) {
        return changes.read(id).map(found -> found.orElseThrow(() -> ChangeProblems.notFound(id)));
    }

    @WithTransaction
    Uni<ChangeView> record(RecordChangeRequest request, IdempotencyKey key) {
        request.check();
        Moments.requireNotInFuture(request.at(), "/at", clock.instant());
        Moments.requireNotInFuture(request.committedAt(), "/committedAt", clock.instant());
        return idempotent.once(key, ChangeView.class, () -> changes.lockSource(request.source(), request.externalId())
                .chain(() -> changes.known(request.source(), request.externalId()))
                .chain(known -> known == null ? keep(request) : again(known, request)));
    }

    /** A source may tell of a change more than once; the first word counts. */
    private static Uni<ChangeView> again(ChangeEvent known, RecordChangeRequest request) {
        var view = known.view();
        if (view.kind() != request.kind() || !view.service().equals(request.service())) {
            throw ChangeProblems.exists(view);
        }
        return Uni.createFrom().item(view);
    }

    private Uni<ChangeView> keep(RecordChangeRequest request) {
        var change = new ChangeEvent(Ids.next(), request, PeopleService.refOf(user), clock.instant());
        return catalogue
                .requireKnown(List.of(request.service()), "/service")
                .chain(() -> requireRolledBack(request))
                .chain(() -> changes.persistAndFlush(change))
                .chain(() -> takenBack.recorded(change, PeopleService.refOf(user), clock.instant()))
                .chain(() -> events.recorded(change.view()))
                .map(done -> change.view());
    }

    private Uni<Void> requireRolledBack(RecordChangeRequest request) {
        var id = request.rollsBack();
        return id == null
                ? Uni.createFrom().voidItem()
                : changes.findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(() -> CommonProblems.badRequest("/rollsBack", "no such change: " + id))
                        .invoke(change -> requireSamePlace(change.view(), request))
                        .replaceWithVoid();
    }

    private static void requireSamePlace(ChangeView rolledBack, RecordChangeRequest rollback) {
        if (!rolledBack.service().equals(rollback.service())
                || !rolledBack.environment().equals(rollback.environment())) {
            throw CommonProblems.badRequest(
                    "/rollsBack",
                    "is a change of " + rolledBack.service() + " in " + rolledBack.environment()
                            + ", and a rollback takes back one of its own service and environment");
        }
    }
}
