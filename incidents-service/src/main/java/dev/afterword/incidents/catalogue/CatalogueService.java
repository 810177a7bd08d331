package dev.afterword.incidents.catalogue;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Looks after the catalogue of services. */
@ApplicationScoped
public class CatalogueService {

    private final CatalogueRepository services;
    private final IdempotentRequests idempotent;
    private final Clock clock;

    CatalogueService(CatalogueRepository services, IdempotentRequests idempotent, Clock clock) {
        this.services = services;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    /** Fails with a 400 that names the field unless all keys are in the catalogue. Runs in the caller's session. */
    public Uni<Void> requireKnown(Collection<String> keys, String pointer) {
        if (keys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return services.keysAmong(keys)
                .invoke(found -> requireAll(keys, found, pointer))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<ServiceView> add(AddServiceRequest request, IdempotencyKey key) {
        return idempotent.once(key, ServiceView.class, () -> services.findById(request.key())
                .onItem()
                .ifNotNull()
                .failWith(() -> CatalogueProblems.serviceExists(request.key()))
                .chain(() -> services.persistAndFlush(new ServiceEntry(request, clock.instant())))
                .map(ServiceEntry::view));
    }

    @WithSession
    Uni<ServiceView> read(String key) {
        return services.findById(key)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("service", key))
                .map(ServiceEntry::view);
    }

    @WithSession
    Uni<Page<ServiceView>> list(PageQuery page) {
        var after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1).get(0);
        return services.after(after, page.limit() + 1)
                .map(found -> found.stream().map(ServiceEntry::view).toList())
                .map(found -> Page.of(found, page.limit(), service -> Cursor.encode(service.key())));
    }

    private static void requireAll(Collection<String> keys, List<String> found, String pointer) {
        var missing = keys.stream().filter(key -> !found.contains(key)).toList();
        if (!missing.isEmpty()) {
            throw CommonProblems.badRequest(pointer, "no such service: " + String.join(", ", missing));
        }
    }
}
