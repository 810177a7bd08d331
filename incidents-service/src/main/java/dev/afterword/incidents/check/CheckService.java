package dev.afterword.incidents.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Looks after checks: what is to be looked at, how often, and by whom. */
@ApplicationScoped
class CheckService {

    private final CheckRepository checks;
    private final CatalogueService catalogue;
    private final PeopleService people;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    CheckService(
            CheckRepository checks,
            CatalogueService catalogue,
            PeopleService people,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.checks = checks;
        this.catalogue = catalogue;
        this.people = people;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CheckView> add(EditCheckRequest request, IdempotencyKey key) {
        return idempotent.once(key, CheckView.class, () -> catalogue
                .requireKnown(List.of(request.service()), "/service")
                .chain(() -> owner(request))
                .map(owner ->
                        new CorrectnessCheck(Ids.next(), request, owner, PeopleService.refOf(user), clock.instant()))
                .chain(checks::persistAndFlush)
                .map(this::view));
    }

    @WithTransaction
    Uni<CheckView> edit(UUID id, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return find(id).invoke(check -> ETags.check(ifMatch, check.version())).chain(check -> edit(check, patch));
    }

    private Uni<CheckView> edit(CorrectnessCheck check, JsonNode patch) {
        var before = check.details();
        var after = mergePatch.apply(before, patch, EditCheckRequest.class);
        if (after.equals(before)) {
            return Uni.createFrom().item(view(check));
        }
        return catalogue
                .requireKnown(List.of(after.service()), "/service")
                .chain(() -> owner(after))
                .invoke(owner -> check.edit(after, owner, clock.instant()))
                .call(checks::flush)
                .map(done -> view(check));
    }

    private Uni<PersonRef> owner(EditCheckRequest wanted) {
        return wanted.ownerId() == null ? Uni.createFrom().nullItem() : people.one(wanted.ownerId(), "/ownerId");
    }

    @WithTransaction
    Uni<CheckView> move(UUID id, String ifMatch, CheckTransitionRequest request) {
        return find(id).invoke(check -> {
                    if (ifMatch != null) {
                        ETags.check(ifMatch, check.version());
                    }
                })
                .invoke(check -> check.move(request, clock.instant()))
                .call(checks::flush)
                .map(this::view);
    }

    @WithSession
    Uni<CheckView> read(UUID id) {
        return find(id).map(this::view);
    }

    @WithSession
    Uni<Page<CheckView>> list(CheckQuery query, PageQuery page) {
        var parts = page.cursor() == null ? null : Cursor.decode(page.cursor(), 2);
        var after = parts == null ? null : Cursor.instant(parts.get(0));
        var afterId = parts == null ? null : Cursor.part(parts.get(1), UUID::fromString);
        return checks.page(query, after, afterId, clock.instant(), page.limit() + 1)
                .map(found -> found.stream().map(this::view).toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.dueAt(), last.id())));
    }

    private Uni<CorrectnessCheck> find(UUID id) {
        return checks.findById(id).onItem().ifNull().failWith(() -> CheckProblems.notFound(id));
    }

    private CheckView view(CorrectnessCheck check) {
        return check.view(clock.instant());
    }
}
