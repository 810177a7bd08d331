package dev.afterword.incidents.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Looks after systems. */
@ApplicationScoped
public class SystemService {

    /**
     * What an import does to a system.
     *
     * @param isNew whether it was not there before
     * @param changed names of the members that change
     */
    public record Imported(boolean isNew, List<String> changed) {}

    private final SystemRepository systems;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final Clock clock;

    SystemService(SystemRepository systems, IdempotentRequests idempotent, MergePatch mergePatch, Clock clock) {
        this.systems = systems;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Fails with a 400 that names the field unless there is such a system; null is none. In the caller's session. */
    public Uni<Void> requireKnown(String key, String pointer) {
        return key == null
                ? Uni.createFrom().voidItem()
                : systems.findById(key)
                        .onItem()
                        .ifNull()
                        .failWith(() -> SystemProblems.unknown(key, pointer))
                        .replaceWithVoid();
    }

    /** Those of the keys that are there. Runs in the caller's session. */
    public Uni<List<String>> keysAmong(Collection<String> keys) {
        return keys.isEmpty() ? Uni.createFrom().item(List.of()) : systems.keysAmong(keys);
    }

    /** Adds or changes a system as a file says, or only tells what that would do. What the file does not say stays. */
    public Uni<Imported> imported(String key, JsonNode patch, boolean dryRun) {
        return systems.findById(key).chain(system -> imported(system, key, patch, dryRun));
    }

    private Uni<Imported> imported(SystemEntry system, String key, JsonNode patch, boolean dryRun) {
        var before = system == null ? EditSystemRequest.named(key) : system.details();
        var after = mergePatch.apply(before, patch, EditSystemRequest.class);
        var outcome = new Imported(system == null, after.changedFrom(before));
        if (dryRun || system != null && outcome.changed().isEmpty()) {
            return Uni.createFrom().item(outcome);
        }
        if (system != null) {
            system.edit(after, clock.instant());
            return Uni.createFrom().item(outcome);
        }
        return systems.persist(new SystemEntry(key, after, clock.instant())).replaceWith(outcome);
    }

    @WithTransaction
    Uni<SystemView> add(AddSystemRequest request, IdempotencyKey key) {
        return idempotent.once(key, SystemView.class, () -> systems.findById(request.key())
                .onItem()
                .ifNotNull()
                .failWith(() -> SystemProblems.systemExists(request.key()))
                .chain(() ->
                        systems.persistAndFlush(new SystemEntry(request.key(), request.details(), clock.instant())))
                .map(SystemEntry::view));
    }

    @WithTransaction
    Uni<SystemView> edit(String key, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return find(key)
                .invoke(system -> ETags.check(ifMatch, system.version()))
                .invoke(system -> edit(system, patch))
                .call(systems::flush)
                .map(SystemEntry::view);
    }

    private void edit(SystemEntry system, JsonNode patch) {
        var before = system.details();
        var after = mergePatch.apply(before, patch, EditSystemRequest.class);
        if (!after.changedFrom(before).isEmpty()) {
            system.edit(after, clock.instant());
        }
    }

    @WithSession
    Uni<SystemView> read(String key) {
        return find(key).map(SystemEntry::view);
    }

    private Uni<SystemEntry> find(String key) {
        return systems.findById(key).onItem().ifNull().failWith(() -> SystemProblems.notFound(key));
    }

    @WithSession
    Uni<Page<SystemView>> list(PageQuery page) {
        var after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1).get(0);
        return systems.after(after, page.limit() + 1)
                .map(found -> found.stream().map(SystemEntry::view).toList())
                .map(found -> Page.of(found, page.limit(), system -> Cursor.encode(system.key())));
    }
}
